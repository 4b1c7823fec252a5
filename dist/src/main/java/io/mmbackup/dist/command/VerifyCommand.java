package io.mmbackup.dist.command;

import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.run.Summary;
import io.mmbackup.core.run.VerifyOnly;
import io.mmbackup.dist.log.Redaction;
import io.mmbackup.dist.report.VerifyText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code mmbackup verify}: holds the backup against its own records. */
final class VerifyCommand implements Command {
  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String summary() {
    return "Check what is stored, without the network";
  }

  @Override
  public String usage() {
    return "verify [FLAGS]";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(
        Folder.FLAGS, new FlagGroup("Outputs", List.of(Flags.PLUGINS)), ConsoleFlags.RUN);
  }

  @Override
  public List<String> notes() {
    return List.of("mmbackup verify --output ~/backups/work");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException, IOException {
    Path folder = Folder.existing(arguments);
    Writers installed =
        InstalledWriters.with(arguments, console.surroundings(), Optional.of(folder));
    return new WatchedRun(console, folder, new Redaction(List.of()), true)
        .run(
            "Verification",
            (progress, watch) ->
                VerifyOnly.run(folder, installed, console.surroundings().clock(), progress),
            summary -> tell(summary, console));
  }

  private static ExitCode tell(Summary summary, Console console) {
    boolean good = summary.findings().isEmpty();
    if (!good || !console.quiet()) console.print(new VerifyText(console.sheet()).lines(summary));
    return good ? ExitCode.COMPLETE : ExitCode.INCOMPLETE;
  }
}
