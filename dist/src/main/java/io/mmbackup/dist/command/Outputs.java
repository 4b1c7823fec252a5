package io.mmbackup.dist.command;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.plugin.Nearest;
import io.mmbackup.core.plugin.Writers;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be written, from the flags: the writers there are, those that are named, their
 * options, the zone of times shown, what becomes of deleted posts.
 */
record Outputs(
    Writers installed,
    List<String> writers,
    Map<String, String> options,
    Optional<ZoneId> zone,
    Duration writerTimeout,
    Optional<Deleted> deleted) {
  private static final int DAY_SECONDS = 24 * 60 * 60;

  static final FlagGroup FLAGS =
      new FlagGroup(
          "Outputs",
          List.of(
              Flags.WRITERS,
              Flags.WRITER_OPTION,
              Flags.PLUGINS,
              Flags.WRITER_TIMEOUT,
              Flags.TIMEZONE,
              Flags.DELETED));

  /** Of a run on this folder; says what is wrong with plugins. */
  static Outputs of(Arguments arguments, Path folder, Console console) throws UsageException {
    List<String> writers =
        arguments.values(Flags.WRITERS).stream()
            .flatMap(list -> Arrays.stream(list.split(",")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    if (arguments.has(Flags.WRITERS) && writers.isEmpty()) {
      throw arguments.wrong(Flags.WRITERS, "", "a list of names, as json,html");
    }
    Map<String, String> options = options(arguments);
    Writers installed =
        InstalledWriters.with(arguments, console.surroundings(), Optional.of(folder));
    InstalledWriters.check(installed, writers, options);
    if (!console.quiet()) installed.problems().forEach(console::warn);
    return new Outputs(
        installed, writers, options, zone(arguments), writerTimeout(arguments), deleted(arguments));
  }

  private static Map<String, String> options(Arguments arguments) throws UsageException {
    // Of a value nothing is cut off: a separator may be a blank.
    Map<String, String> options = new LinkedHashMap<>();
    for (String text : arguments.values(Flags.WRITER_OPTION)) {
      int equals = text.indexOf('=');
      int dot = text.indexOf('.');
      if (dot <= 0 || equals < dot + 2) {
        throw arguments.wrong(Flags.WRITER_OPTION, text, "as html.theme=dark");
      }
      options.put(text.substring(0, equals).strip(), text.substring(equals + 1));
    }
    return options;
  }

  private static Duration writerTimeout(Arguments arguments) throws UsageException {
    int usual = (int) ExportOptions.DEFAULT_STALL.toSeconds();
    return Duration.ofSeconds(arguments.number(Flags.WRITER_TIMEOUT, 1, DAY_SECONDS, usual));
  }

  private static Optional<Deleted> deleted(Arguments arguments) throws UsageException {
    Optional<String> how = arguments.value(Flags.DELETED);
    if (how.isEmpty()) return Optional.empty();
    return switch (how.get().strip().toLowerCase(Locale.ROOT)) {
      case "mark" -> Optional.of(Deleted.MARK);
      case "hide" -> Optional.of(Deleted.HIDE);
      default -> throw arguments.wrong(Flags.DELETED, how.get(), "mark or hide");
    };
  }

  private static Optional<ZoneId> zone(Arguments arguments) throws UsageException {
    Optional<String> name = arguments.value(Flags.TIMEZONE);
    if (name.isEmpty()) return Optional.empty();
    try {
      return Optional.of(ZoneId.of(name.get().strip()));
    } catch (DateTimeException e) {
      UsageException wrong =
          arguments.wrong(Flags.TIMEZONE, name.get(), "a zone as Europe/Berlin or UTC");
      Optional<String> nearest = Nearest.to(name.get(), ZoneId.getAvailableZoneIds());
      if (nearest.isEmpty()) throw wrong;
      throw new UsageException(wrong.getMessage() + "", "Did you mean " + nearest.get() + "?");
    }
  }
}
