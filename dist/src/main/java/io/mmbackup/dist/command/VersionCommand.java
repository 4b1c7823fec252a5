package io.mmbackup.dist.command;

import io.mmbackup.dist.terminal.Line;
import java.util.List;

/** {@code mmbackup version}. */
final class VersionCommand implements Command {
  @Override
  public String name() {
    return "version";
  }

  @Override
  public String summary() {
    return "Which version this is";
  }

  @Override
  public String usage() {
    return "version";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(ConsoleFlags.ANSWER);
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    console.print(
        List.of(
            Line.of("mmbackup " + Version.number())
                .dim(
                    " (Java "
                        + System.getProperty("java.version", "?")
                        + ", "
                        + System.getProperty("os.name", "?")
                        + " "
                        + System.getProperty("os.arch", "?")
                        + ")")));
    return ExitCode.COMPLETE;
  }
}
