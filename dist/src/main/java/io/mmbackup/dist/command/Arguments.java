package io.mmbackup.dist.command;

import io.mmbackup.core.plugin.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The flags a command was called with. Of a flag given twice the last counts. */
final class Arguments {
  /** Nothing that anybody types. */
  private static final String SHIELD = "\u0000";

  private final String command;
  private final CommandLine line;

  private Arguments(String command, CommandLine line) {
    this.command = command;
    this.line = line;
  }

  static Arguments parse(Command command, List<String> words) throws UsageException {
    Options options = new Options();
    for (FlagGroup group : command.flags()) group.flags().forEach(options::addOption);
    options.addOption(Flags.HELP);
    try {
      // No abbreviations: a flag added later must not change what an old script means.
      CommandLine line =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .setStripLeadingAndTrailingQuotes(false)
              .get()
              .parse(options, shielded(command, words));
      if (!command.takesWords() && !line.getArgList().isEmpty())
        throw stray(command, line.getArgList().getFirst());
      return new Arguments(command.name(), line);
    } catch (UnrecognizedOptionException e) {
      throw unknown(command, options, e.getOption());
    } catch (MissingArgumentException e) {
      String flag = "--" + e.getOption().getLongOpt();
      throw new UsageException(
          flag + " needs a value: " + flag + " " + e.getOption().getArgName() + ".",
          seeHelp(command.name()));
    } catch (ParseException e) {
      throw new UsageException(
          Optional.ofNullable(e.getMessage()).orElse("The flags cannot be understood."),
          seeHelp(command.name()));
    }
  }

  /**
   * Of a command that takes words, {@code -from:anna} is one of them: every flag but {@code -h} has
   * two hyphens.
   */
  private static String[] shielded(Command command, List<String> words) {
    if (!command.takesWords()) return words.toArray(String[]::new);
    return words.stream()
        .map(word -> word.matches("(?s)-[^-].*") && !word.equals("-h") ? SHIELD + word : word)
        .toArray(String[]::new);
  }

  /** The words that are no flags. */
  List<String> words() {
    return line.getArgList().stream().map(Arguments::unshielded).toList();
  }

  private static String unshielded(String word) {
    return word.startsWith(SHIELD) ? word.substring(SHIELD.length()) : word;
  }

  boolean has(Option flag) {
    return line.hasOption(flag);
  }

  Optional<String> value(Option flag) {
    List<String> values = values(flag);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  /** Every value of a flag that may be repeated. */
  List<String> values(Option flag) {
    String[] values = line.getOptionValues(flag);
    return values == null ? List.of() : Arrays.stream(values).map(Arguments::unshielded).toList();
  }

  /** A whole number of a range. */
  int number(Option flag, int from, int to, int otherwise) throws UsageException {
    Optional<String> text = value(flag);
    if (text.isEmpty()) return otherwise;
    try {
      int number = Integer.parseInt(text.get().strip());
      if (number >= from && number <= to) return number;
    } catch (NumberFormatException e) {
      // said below
    }
    throw wrong(flag, text.get(), "a whole number from " + from + " to " + to);
  }

  /** That a value is not one the flag accepts. */
  UsageException wrong(Option flag, String value, String accepts) {
    return new UsageException(
        "--" + flag.getLongOpt() + " is " + accepts + ", not '" + value + "'.", seeHelp(command));
  }

  static String seeHelp(String command) {
    return "See mmbackup " + command + " --help.";
  }

  private static UsageException stray(Command command, String word) {
    String message =
        "mmbackup " + command.name() + " does not know what to do with '" + word + "'.";
    return Commands.named(word)
        .map(
            meant -> new UsageException(message, "The command comes first: mmbackup " + word + "."))
        .orElseGet(() -> new UsageException(message, seeHelp(command.name())));
  }

  private static UsageException unknown(Command command, Options options, String typed) {
    String name = typed.replaceFirst("^-+", "").replaceFirst("=.*", "");
    List<String> known = new ArrayList<>();
    options.getOptions().forEach(option -> known.add(option.getLongOpt()));
    String hint =
        Nearest.to(name, known)
            .map(nearest -> "Did you mean --" + nearest + "?")
            .orElse(seeHelp(command.name()));
    String shown = typed.replaceFirst("=.*", "");
    return new UsageException("mmbackup " + command.name() + " has no flag " + shown + ".", hint);
  }
}
