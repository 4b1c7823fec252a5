package io.mmbackup.dist.command;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.Credentials;
import io.mmbackup.core.mattermost.ServerAddress;
import io.mmbackup.core.plugin.UnknownWriterException;
import io.mmbackup.core.run.BackupRequest;
import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.demo.DemoWorkspace;
import io.mmbackup.dist.log.Redaction;
import io.mmbackup.dist.report.DemoText;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code mmbackup demo}: a server with a made-up workspace inside this process, backed up as any
 * other server would be. Needs no network.
 */
final class DemoCommand implements Command {
  private static final String FOLDER = "mmbackup-demo";
  private static final List<String> WRITERS = List.of("json", "html", "markdown", "lucene");
  private static final int USUAL_PORT = 28065;

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public String summary() {
    return "Try it on a made-up workspace, without the network";
  }

  @Override
  public String usage() {
    return "demo [FLAGS]";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(
        new FlagGroup("Where", Flags.output("folder of the demo (default: " + FOLDER + ")")),
        new FlagGroup("Afterwards", List.of(Flags.VIEW)),
        ViewCommand.FLAGS,
        ConsoleFlags.RUN);
  }

  @Override
  public List<String> notes() {
    return List.of("mmbackup demo --view", "mmbackup status --output " + FOLDER);
  }

  @Override
  public ExitCode run(Arguments arguments, Console console)
      throws UsageException, IOException, InterruptedException {
    Path folder = Folder.of(arguments, FOLDER);
    if (!console.quiet()) {
      console.print(List.of(Line.EMPTY, Line.of("  Making up a workspace of two years.")));
    }
    Workspace workspace = DemoWorkspace.create();
    ExitCode exit = backUp(workspace, folder, console);
    if (!arguments.has(Flags.VIEW) || exit != ExitCode.COMPLETE) return exit;
    return ViewCommand.view(folder, arguments, console);
  }

  private static ExitCode backUp(Workspace workspace, Path folder, Console console)
      throws UsageException {
    return new WatchedRun(console, folder, new Redaction(List.of()), true)
        .run(
            "Demo",
            (progress, watch) -> backUp(workspace, folder, console.surroundings(), progress, watch),
            summary -> tell(summary, console));
  }

  private static Summary backUp(
      Workspace workspace,
      Path folder,
      Surroundings surroundings,
      Progress progress,
      WatchedRun.Watch watch)
      throws IOException, UnknownWriterException {
    try (FakeMattermost server = start(workspace)) {
      ConnectionSettings connection =
          ConnectionSettings.of(
              ServerAddress.parse(server.url()),
              Credentials.token(server.token()),
              Version.number());
      BackupRequest request =
          new BackupRequest(
              connection,
              folder,
              Optional.empty(),
              WRITERS,
              Map.of(),
              Optional.empty(),
              ExportOptions.DEFAULT_STALL,
              false,
              CrawlDepth.CHANGES);
      return BackupRun.run(
          request, InstalledWriters.builtIn(), surroundings.waiting(), progress, watch::stop);
    }
  }

  /**
   * At the same address each time, so that the links in a second demo's outputs stay as they are;
   * at any other where that one is taken.
   */
  private static FakeMattermost start(Workspace workspace) {
    try {
      return FakeMattermost.builder(workspace).withoutRequestLog().port(USUAL_PORT).start();
    } catch (IllegalStateException e) {
      return FakeMattermost.builder(workspace).withoutRequestLog().start();
    }
  }

  private static ExitCode tell(Summary summary, Console console) {
    ExitCode exit = BackupCommand.tell(summary, false, console);
    if (!console.quiet()) console.print(new DemoText(console.sheet()).lines(summary));
    return exit;
  }
}
