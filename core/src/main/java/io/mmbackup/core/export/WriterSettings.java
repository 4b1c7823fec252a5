package io.mmbackup.core.export;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.spi.WriterOption;
import io.mmbackup.spi.WriterProvider;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the user chose for one writer: the options it declares, the zone, the deleted posts. */
final class WriterSettings {
  private final Writer writer;
  private final List<WriterOption<?>> declared;
  private final Map<String, String> given;
  private final ExportOptions options;

  /** Throws {@link IllegalArgumentException}, in words, for an option that is not accepted. */
  WriterSettings(Writer writer, WriterProvider provider, ExportOptions options) {
    this.writer = writer;
    this.declared = List.copyOf(provider.options());
    this.options = options;
    this.given = given(writer.name() + ".", options.writerOptions());
    for (String name : given.keySet()) checkDeclared(name);
    for (WriterOption<?> option : declared) value(option);
  }

  private static Map<String, String> given(String prefix, Map<String, String> all) {
    Map<String, String> own = new HashMap<>();
    all.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) own.put(name.substring(prefix.length()), value);
        });
    return own;
  }

  private void checkDeclared(String name) {
    if (declared.stream().anyMatch(option -> option.name().equals(name))) return;
    String known = declared.stream().map(WriterOption::name).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "the writer %s has no option '%s'; it has: %s"
            .formatted(writer.name(), name, known.isEmpty() ? "none" : known));
  }

  /** The user's value of a declared option, or its default. */
  <T> T value(WriterOption<T> option) {
    if (!declared.contains(option)) {
      throw new IllegalArgumentException("the option '" + option.name() + "' is not declared");
    }
    String text = given.get(option.name());
    if (text == null) return option.defaultValue();
    try {
      return option.parse(text);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "'%s' is no value of the option %s.%s, which takes %s"
              .formatted(text, writer.name(), option.name(), option.accepts()),
          e);
    }
  }

  ZoneId zone() {
    return options.zone();
  }

  Deleted deleted() {
    return options.deleted();
  }

  /**
   * Names everything but the posts that decides what the writer renders: another print renders all
   * anew.
   */
  String print(Reading reading) {
    Print print = new Print();
    print.add(reading.snapshot().meta("archive_id").orElse(""));
    print.add(writer.version()).add(zone()).add(deleted());
    declared.stream()
        .map(WriterOption::name)
        .sorted()
        .forEach(name -> print.add(name).add(given.getOrDefault(name, "")));
    reading.account().addTo(print);
    return print.hex();
  }
}
