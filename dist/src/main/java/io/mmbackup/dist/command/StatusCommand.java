package io.mmbackup.dist.command;

import io.mmbackup.core.run.Status;
import io.mmbackup.core.run.StatusJson;
import io.mmbackup.dist.report.StatusText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
        new FlagGroup("What", List.of(Flags.ALL, Flags.PROBLEMS, Flags.JSON)),
        ConsoleFlags.ANSWER);
  }

  @Override
  public List<String> notes() {
    return List.of("mmbackup status --problems --output ~/backups/work");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException, IOException {
    Path folder = Folder.existing(arguments);
    Status status = Status.of(folder);
    if (arguments.has(Flags.JSON)) {
      console.surroundings().out().print(StatusJson.of(status));
      return ExitCode.COMPLETE;
    }
    StatusText text = new StatusText(console.sheet().in(status.zone()));
    console.print(
        arguments.has(Flags.PROBLEMS)
            ? text.problems(status.summary(), status.lastCrawl())
            : text.lines(status.summary(), status.lastCrawl(), arguments.has(Flags.ALL)));
    return ExitCode.COMPLETE;
  }
}
