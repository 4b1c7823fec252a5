package io.mmbackup.core.export;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.plugin.DeclaredOptions;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.spi.WriterOption;
import io.mmbackup.spi.WriterProvider;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the user chose for one writer: the options it declares, the zone, the deleted posts. */
final class WriterSettings {
  private final Writer writer;
  private final DeclaredOptions declared;
  private final Map<String, String> given;
  private final ExportOptions options;

  /** Throws {@link IllegalArgumentException}, in words, for an option that is not accepted. */
  WriterSettings(Writer writer, WriterProvider provider, ExportOptions options) {
    this.writer = writer;
    this.declared = new DeclaredOptions(writer.name(), List.copyOf(provider.options()));
    this.options = options;
    this.given = given(writer.name() + ".", options.writerOptions());
    given.forEach(declared::check);
  }

  private static Map<String, String> given(String prefix, Map<String, String> all) {
    Map<String, String> own = new HashMap<>();
    all.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) own.put(name.substring(prefix.length()), value);
        });
    return own;
  }

  /** The user's value of a declared option, or its default. */
  <T> T value(WriterOption<T> option) {
    if (!declared.options().contains(option)) {
      throw new IllegalArgumentException("the option '" + option.name() + "' is not declared");
    }
    String text = given.get(option.name());
    return text == null ? option.defaultValue() : declared.parse(option, text);
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
    declared.options().stream()
        .sorted(Comparator.comparing(WriterOption::name))
        .forEach(option -> print.add(option.name()).add(chosen(option)));
    reading.account().addTo(print);
    return print.hex();
  }

  /** To name the default is to name nothing. */
  private String chosen(WriterOption<?> option) {
    String text = given.getOrDefault(option.name(), "");
    return value(option).equals(option.defaultValue()) ? "" : text;
  }
}
