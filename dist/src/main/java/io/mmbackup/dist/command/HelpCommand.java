package io.mmbackup.dist.command;

import java.util.List;
import java.util.Optional;

/** {@code mmbackup help [COMMAND]}, and {@code --help} of every command. */
final class HelpCommand implements Command {
  @Override
  public String name() {
    return "help";
  }

  @Override
  public String summary() {
    return "What a command takes: mmbackup help backup";
  }

  @Override
  public String usage() {
    return "help [COMMAND]";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(ConsoleFlags.ANSWER);
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    print(Optional.empty(), console);
    return ExitCode.COMPLETE;
  }

  /** All commands in a few lines, or everything about one. */
  void print(Optional<Command> topic, Console console) {
    console.print(topic.map(HelpText::of).orElseGet(HelpText::overview));
  }
}
