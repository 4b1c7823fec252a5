package io.mmbackup.dist.command;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.ServerAddress;
import io.mmbackup.core.run.BackupRequest;
import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.log.Redaction;
import io.mmbackup.dist.report.SummaryText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code mmbackup backup}: reads everything, writes the outputs. */
final class BackupCommand implements Command {
  @Override
  public String name() {
    return "backup";
  }

  @Override
  public String summary() {
    return "Back up, or bring a backup up to date";
  }

  @Override
  public String usage() {
    return "backup [--server URL] [FLAGS]";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(
        new FlagGroup("Where", List.of(Flags.SERVER, Flags.OUTPUT, Flags.BACKUP_DIR)),
        new FlagGroup(
            "Signing in: one of the first three, MMBACKUP_TOKEN, or you are asked",
            List.of(
                Flags.TOKEN_FILE,
                Flags.SESSION_COOKIE,
                Flags.TOKEN,
                Flags.COOKIE_NAME,
                Flags.USER,
                Flags.HEADER,
                Flags.COOKIE)),
        new FlagGroup("What is known already", List.of(Flags.FULL, Flags.DEEP)),
        new FlagGroup("Connection", List.of(Flags.INSECURE, Flags.TIMEOUT, Flags.CONCURRENCY)),
        Outputs.FLAGS,
        new FlagGroup("At the end", List.of(Flags.VERIFY, Flags.STRICT, Flags.RESUME)),
        ConsoleFlags.RUN);
  }

  @Override
  public List<String> notes() {
    return List.of(
        "mmbackup --server https://chat.example.com --token-file ~/.mattermost-token",
        "mmbackup --quiet --output ~/backups/work      every night, from cron");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException, IOException {
    Path folder = Folder.of(arguments, Flags.DEFAULT_OUTPUT);
    Outputs outputs = Outputs.of(arguments, folder, console);
    ServerAddress address = Connection.address(server(arguments, folder));
    SignIn signIn = SignIn.find(arguments, console, address.toString());
    ConnectionSettings connection =
        Connection.settings(arguments, address, signIn, console.surroundings().environment());
    BackupRequest request =
        new BackupRequest(
            connection,
            folder,
            arguments.value(Flags.USER),
            outputs.writers(),
            outputs.options(),
            outputs.zone(),
            outputs.writerTimeout(),
            arguments.has(Flags.VERIFY),
            depth(arguments));
    Redaction redaction = new Redaction(Connection.secrets(arguments, signIn));
    return new WatchedRun(console, folder, redaction, true)
        .run(
            "Backup",
            progress ->
                BackupRun.run(
                    request, outputs.installed(), console.surroundings().waiting(), progress),
            summary -> tell(summary, arguments.has(Flags.STRICT), console));
  }

  /** Says how it ended; quietly only when something is missing. */
  static ExitCode tell(Summary summary, boolean strict, Console console) {
    boolean complete = summary.complete(strict);
    if (!complete || !console.quiet()) {
      console.print(new SummaryText(console.sheet()).lines(summary, strict));
    }
    return complete ? ExitCode.COMPLETE : ExitCode.INCOMPLETE;
  }

  private static CrawlDepth depth(Arguments arguments) {
    if (arguments.has(Flags.DEEP)) return CrawlDepth.DEEP;
    return arguments.has(Flags.FULL) ? CrawlDepth.FULL : CrawlDepth.CHANGES;
  }

  private static String server(Arguments arguments, Path folder)
      throws UsageException, IOException {
    Optional<String> typed = arguments.value(Flags.SERVER);
    if (typed.isPresent()) return typed.get();
    Optional<String> remembered = Optional.empty();
    if (Archive.existsIn(folder)) {
      try (Snapshot snapshot = Archive.snapshot(folder)) {
        remembered = snapshot.meta("server_url");
      }
    }
    return remembered.orElseThrow(
        () ->
            new UsageException(
                "Which server? There is no backup in " + folder + " that would know.",
                "Name it with --server https://chat.example.com."));
  }
}
