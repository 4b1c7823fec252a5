package io.mmbackup.core.plugin;

import io.mmbackup.spi.WriterOption;
import java.util.List;

/** The options that a writer declares, and whether what a user typed is a value of one of them. */
public record DeclaredOptions(String writer, List<WriterOption<?>> options) {
  /**
   * Throws {@link IllegalArgumentException}, in words, unless it is an option with such a value.
   */
  public void check(String name, String text) {
    for (WriterOption<?> option : options) {
      if (option.name().equals(name)) {
        parse(option, text);
        return;
      }
    }
    List<String> names = options.stream().map(WriterOption::name).toList();
    throw new IllegalArgumentException(
        "the writer %s has no option '%s'%s; it has: %s"
            .formatted(
                writer,
                name,
                Nearest.to(name, names)
                    .map(nearest -> " (did you mean " + nearest + "?)")
                    .orElse(""),
                names.isEmpty() ? "none" : String.join(", ", names)));
  }

  /** The value; throws {@link IllegalArgumentException}, in words, when it is none. */
  public <T> T parse(WriterOption<T> option, String text) {
    try {
      return option.parse(text);
    } catch (RuntimeException | Error e) {
      throw new IllegalArgumentException(
          "the option %s.%s takes %s, not '%s'"
              .formatted(writer, option.name(), option.accepts(), text));
    }
  }
}
