package io.mmbackup.dist.command;

import io.mmbackup.core.run.Status;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.report.StatusText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code mmbackup status}: where a backup stands. Exit code 0 whatever it says. */
final class StatusCommand implements Command {
  @Override
  public String name() {
    return "status";
  }

  @Override
  public String summary() {
    return "Where a backup stands, and what is missing";
  }

  @Override
  public String usage() {
    return "status [FLAGS]";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(
        Folder.FLAGS,
        new FlagGroup("What", List.of(Flags.ALL, Flags.PROBLEMS)),
        ConsoleFlags.ANSWER);
  }

  @Override
  public List<String> notes() {
    return List.of("mmbackup status --problems --output ~/backups/work");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException, IOException {
    Path folder = Folder.existing(arguments);
    Summary summary = Status.of(folder);
    Optional<Instant> lastRun = Optional.empty();
    StatusText text = new StatusText(console.sheet());
    console.print(
        arguments.has(Flags.PROBLEMS)
            ? text.problems(summary, lastRun)
            : text.lines(summary, lastRun, arguments.has(Flags.ALL)));
    return ExitCode.COMPLETE;
  }
}
