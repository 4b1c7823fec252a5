package io.mmbackup.dist.command;

import java.util.List;
import java.util.Optional;

/** All commands, as the help lists them. */
final class Commands {
  static final List<Command> ALL =
      List.of(
          new BackupCommand(),
          new ExportCommand(),
          new VerifyCommand(),
          new StatusCommand(),
          new SearchCommand(),
          new ViewCommand(),
          new WritersCommand(),
          new DemoCommand(),
          new HelpCommand(),
          new VersionCommand());

  private Commands() {}

  static Optional<Command> named(String name) {
    return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(Command::name).toList();
  }
}
