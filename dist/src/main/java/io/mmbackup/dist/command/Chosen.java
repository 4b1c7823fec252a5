package io.mmbackup.dist.command;

import io.mmbackup.core.crawl.ChannelType;
import io.mmbackup.core.crawl.FileChoice;
import io.mmbackup.core.crawl.Selection;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.cli.Option;

/** What of the account's content is asked for, from the flags. */
final class Chosen {
  static final FlagGroup FLAGS =
      new FlagGroup(
          "Only a part; what the backup has stays (name: also an id, team/name, *)",
          List.of(
              Flags.TEAM,
              Flags.CHANNEL,
              Flags.EXCLUDE_CHANNEL,
              Flags.TYPE,
              Flags.SINCE,
              Flags.UNTIL,
              Flags.NO_FILES,
              Flags.MAX_FILE_SIZE,
              Flags.FILE_TYPES,
              Flags.INCLUDE_PUBLIC));

  private static final Pattern SIZE =
      Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)\\s*([kKmMgGtT]?)(i?)[bB]?");
  private static final String UNITS = "KMGT";

  private Chosen() {}

  static Selection of(Arguments arguments) throws UsageException {
    Optional<LocalDate> since = date(arguments, Flags.SINCE, true);
    Optional<LocalDate> until = date(arguments, Flags.UNTIL, false);
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new UsageException(
          "--until is before --since: no day lies between them.", Arguments.seeHelp("backup"));
    }
    return new Selection(
        names(arguments, Flags.TEAM),
        names(arguments, Flags.CHANNEL),
        names(arguments, Flags.EXCLUDE_CHANNEL),
        types(arguments),
        since,
        until,
        files(arguments),
        arguments.has(Flags.INCLUDE_PUBLIC));
  }

  private static List<String> names(Arguments arguments, Option flag) throws UsageException {
    for (String name : arguments.values(flag)) {
      if (name.isBlank()) throw arguments.wrong(flag, name, "a name");
    }
    return arguments.values(flag);
  }

  private static Set<ChannelType> types(Arguments arguments) throws UsageException {
    Set<ChannelType> types = EnumSet.noneOf(ChannelType.class);
    for (String word : list(arguments, Flags.TYPE)) {
      try {
        types.add(ChannelType.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw arguments.wrong(Flags.TYPE, word, "public, private, direct or group");
      }
    }
    return types;
  }

  private static FileChoice files(Arguments arguments) throws UsageException {
    OptionalLong largest = OptionalLong.empty();
    Optional<String> size = arguments.value(Flags.MAX_FILE_SIZE);
    if (size.isPresent()) largest = OptionalLong.of(bytes(arguments, size.get()));
    List<String> types =
        list(arguments, Flags.FILE_TYPES).stream()
            .map(type -> type.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
            .toList();
    return new FileChoice(arguments.has(Flags.NO_FILES), largest, types);
  }

  private static List<String> list(Arguments arguments, Option flag) throws UsageException {
    List<String> words =
        arguments.values(flag).stream()
            .flatMap(value -> Arrays.stream(value.split(",")))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    if (arguments.has(flag) && words.isEmpty()) throw arguments.wrong(flag, "", "a list of names");
    return words;
  }

  /** By thousands, as sizes are shown here; with an i, as in MiB, by 1024. */
  private static long bytes(Arguments arguments, String text) throws UsageException {
    Matcher size = SIZE.matcher(text.strip());
    if (!size.matches()) throw arguments.wrong(Flags.MAX_FILE_SIZE, text, "a size as 50MB");
    long base = size.group(3).isEmpty() ? 1000 : 1024;
    int power = UNITS.indexOf(size.group(2).toUpperCase(Locale.ROOT)) + 1;
    if (size.group(2).isEmpty()) power = 0;
    BigDecimal unit = BigDecimal.valueOf(base).pow(power);
    BigDecimal bytes = new BigDecimal(size.group(1)).multiply(unit);
    return bytes.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
  }

  /** A day, a month or a year: its first or its last day. */
  private static Optional<LocalDate> date(Arguments arguments, Option flag, boolean first)
      throws UsageException {
    Optional<String> text = arguments.value(flag);
    if (text.isEmpty()) return Optional.empty();
    String day = text.get().strip();
    try {
      return Optional.of(
          switch (day.length()) {
            case 4 -> first ? Year.parse(day).atDay(1) : Year.parse(day).atMonth(12).atEndOfMonth();
            case 7 -> first ? YearMonth.parse(day).atDay(1) : YearMonth.parse(day).atEndOfMonth();
            default -> LocalDate.parse(day);
          });
    } catch (DateTimeException e) {
      throw arguments.wrong(flag, day, "a day, month or year as 2026-01-31, 2026-01 or 2026");
    }
  }
}
