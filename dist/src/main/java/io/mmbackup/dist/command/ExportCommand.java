package io.mmbackup.dist.command;

import io.mmbackup.core.run.ExportOnly;
import io.mmbackup.dist.log.Redaction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code mmbackup export}: writes the outputs again from what the backup holds. */
final class ExportCommand implements Command {
  @Override
  public String name() {
    return "export";
  }

  @Override
  public String summary() {
    return "Write the outputs again, without the network";
  }

  @Override
  public String usage() {
    return "export [FLAGS]";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(
        Folder.FLAGS,
        Outputs.FLAGS,
        new FlagGroup("At the end", List.of(Flags.STRICT)),
        ConsoleFlags.RUN);
  }

  @Override
  public List<String> notes() {
    return List.of("mmbackup export --writers json --output ~/backups/work");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException, IOException {
    Path folder = Folder.existing(arguments);
    Outputs outputs = Outputs.of(arguments, folder, console);
    return new WatchedRun(console, folder, new Redaction(List.of()), true)
        .run(
            "Export",
            (progress, watch) ->
                ExportOnly.run(
                    folder,
                    outputs.installed(),
                    outputs.writers(),
                    outputs.options(),
                    outputs.zone(),
                    outputs.writerTimeout(),
                    outputs.deleted(),
                    console.surroundings().clock(),
                    progress),
            summary -> BackupCommand.tell(summary, arguments.has(Flags.STRICT), console));
  }
}
