package io.mmbackup.dist.command;

import io.mmbackup.dist.log.LogLevel;
import io.mmbackup.dist.terminal.Terminal.ColorChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The flags that say how a command talks. */
final class ConsoleFlags {
  /** Of commands that take a while. */
  static final FlagGroup RUN =
      new FlagGroup("On the terminal", List.of(Flags.QUIET, Flags.COLOR, Flags.LOG_LEVEL));

  /** Of commands that only tell something. */
  static final FlagGroup ANSWER = new FlagGroup("On the terminal", List.of(Flags.COLOR));

  private ConsoleFlags() {}

  static Console console(Arguments arguments, Surroundings surroundings) throws UsageException {
    return Console.of(
        surroundings, color(arguments), arguments.has(Flags.QUIET), logLevel(arguments));
  }

  private static ColorChoice color(Arguments arguments) throws UsageException {
    Optional<String> text = arguments.value(Flags.COLOR);
    if (text.isEmpty()) return ColorChoice.AUTO;
    return switch (text.get().toLowerCase(Locale.ROOT)) {
      case "auto" -> ColorChoice.AUTO;
      case "always" -> ColorChoice.ALWAYS;
      case "never" -> ColorChoice.NEVER;
      default -> throw arguments.wrong(Flags.COLOR, text.get(), "auto, always or never");
    };
  }

  /** Also in capitals, and by the names that the tool before this one had. */
  private static LogLevel logLevel(Arguments arguments) throws UsageException {
    Optional<String> text = arguments.value(Flags.LOG_LEVEL);
    if (text.isEmpty()) return LogLevel.INFO;
    return switch (text.get().toLowerCase(Locale.ROOT)) {
      case "debug", "trace" -> LogLevel.DEBUG;
      case "info" -> LogLevel.INFO;
      case "warning", "warn" -> LogLevel.WARNING;
      case "error", "critical" -> LogLevel.ERROR;
      default ->
          throw arguments.wrong(Flags.LOG_LEVEL, text.get(), "debug, info, warning or error");
    };
  }
}
