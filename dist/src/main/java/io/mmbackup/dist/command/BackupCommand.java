package io.mmbackup.dist.command;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.crawl.Estimate;
import io.mmbackup.core.crawl.Selection;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.ServerAddress;
import io.mmbackup.core.run.BackupRequest;
import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.DryRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.log.Redaction;
import io.mmbackup.dist.report.EstimateText;
import io.mmbackup.dist.report.SummaryText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

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
        new FlagGroup(
            "Where",
            List.of(
                Flags.SERVER,
                Flags.OUTPUT,
                Flags.BACKUP_DIR,
                Flags.INSECURE,
                Flags.TIMEOUT,
                Flags.CONCURRENCY)),
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
        Chosen.FLAGS,
        new FlagGroup("Outputs and the run", outputsAndRun()));
  }

  private static List<Option> outputsAndRun() {
    List<Option> flags = new ArrayList<>(Outputs.FLAGS.flags());
    flags.addAll(
        List.of(
            Flags.DRY_RUN,
            Flags.FULL,
            Flags.DEEP,
            Flags.VERIFY,
            Flags.STRICT,
            Flags.RESUME,
            Flags.QUIET,
            Flags.COLOR,
            Flags.LOG_LEVEL));
    return flags;
  }

  @Override
  public List<String> notes() {
    return List.of("mmbackup --channel lab/gauges --channel @anna --since 2026 --no-files");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException, IOException {
    Path folder = Folder.of(arguments, Flags.DEFAULT_OUTPUT);
    Outputs outputs = Outputs.of(arguments, folder, console);
    Selection selection = Chosen.of(arguments);
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
            depth(arguments),
            selection,
            outputs.deleted());
    if (arguments.has(Flags.DRY_RUN)) return estimate(request, console);
    Redaction redaction = new Redaction(Connection.secrets(arguments, signIn));
    return new WatchedRun(console, folder, redaction, true)
        .run(
            "Backup",
            (progress, watch) ->
                BackupRun.run(
                    request,
                    outputs.installed(),
                    console.surroundings().waiting(),
                    progress,
                    new Watcher(watch, console, connection, redaction)),
            summary -> tell(summary, arguments.has(Flags.STRICT), console));
  }

  private static ExitCode estimate(BackupRequest request, Console console) throws IOException {
    Progress warnings =
        new Progress() {
          @Override
          public void warning(String sentence) {
            console.warn(sentence);
          }
        };
    Estimate estimate =
        DryRun.run(request, console.surroundings().waiting(), warnings, System::nanoTime);
    console.print(EstimateText.lines(estimate, Folder.freeBytes(request.folder())));
    return ExitCode.COMPLETE;
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
