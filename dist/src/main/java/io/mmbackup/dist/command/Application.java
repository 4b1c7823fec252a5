package io.mmbackup.dist.command;

import io.mmbackup.core.plugin.Nearest;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Screen;
import io.mmbackup.dist.terminal.Sign;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Understands the words after {@code mmbackup} and has the command done. */
public final class Application {
  private final Surroundings surroundings;

  /** In these surroundings. */
  public Application(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Does what the words say; never throws. */
  public ExitCode run(List<String> words) {
    try {
      return understand(words);
    } catch (UsageException e) {
      return misunderstood(e);
    } catch (IOException | RuntimeException e) {
      return failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(e);
    }
  }

  private ExitCode understand(List<String> words)
      throws UsageException, IOException, InterruptedException {
    if (words.isEmpty()) {
      new HelpCommand().print(Optional.empty(), Console.of(surroundings));
      return ExitCode.USAGE;
    }
    String first = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    return switch (first) {
      case "-h", "--help" -> call(new HelpCommand(), List.of());
      case "-V", "--version" -> call(new VersionCommand(), List.of());
      // What "mmbackup help backup" means is for its word, which no other command takes.
      case "help" -> help(rest);
      default ->
          first.startsWith("-") ? call(new BackupCommand(), words) : call(named(first), rest);
    };
  }

  private ExitCode help(List<String> topic) throws UsageException {
    Optional<Command> command = Optional.empty();
    if (!topic.isEmpty() && !topic.getFirst().startsWith("-")) {
      command = Optional.of(named(topic.getFirst()));
    }
    new HelpCommand().print(command, Console.of(surroundings));
    return ExitCode.COMPLETE;
  }

  private ExitCode call(Command command, List<String> words)
      throws UsageException, IOException, InterruptedException {
    Arguments arguments = Arguments.parse(command, words);
    Console console = ConsoleFlags.console(arguments, surroundings);
    if (arguments.has(Flags.HELP)) {
      new HelpCommand().print(Optional.of(command), console);
      return ExitCode.COMPLETE;
    }
    return command.run(arguments, console);
  }

  private static Command named(String name) throws UsageException {
    Optional<Command> command = Commands.named(name);
    if (command.isPresent()) return command.get();
    throw new UsageException(
        "There is no command '" + name + "'.",
        Nearest.to(name, Commands.names())
            .map(nearest -> "Did you mean mmbackup " + nearest + "?")
            .orElse("There are: " + String.join(", ", Commands.names()) + "."));
  }

  private ExitCode misunderstood(UsageException e) {
    Screen err = Console.of(surroundings).err();
    String message = Optional.ofNullable(e.getMessage()).orElse("");
    err.print(Line.of("  ").sign(Sign.BAD, err.terminal().glyphs()).plain(" ").bold(message));
    err.print(e.hint().lines().map(line -> Line.of("    ").plain(line)).toList());
    return ExitCode.USAGE;
  }

  /** A failure outside a run: a folder that cannot be read, or a mistake of ours. */
  private ExitCode failed(Exception e) {
    return Failures.print(e, Console.of(surroundings), Optional.empty());
  }
}
