package io.mmbackup.dist.command;

import io.mmbackup.core.plugin.DeclaredOptions;
import io.mmbackup.core.plugin.Failure;
import io.mmbackup.core.plugin.PluginFolder;
import io.mmbackup.core.plugin.UnknownWriterException;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.spi.WriterOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The writers that can be named, checked before anything is fetched. */
final class InstalledWriters {
  private InstalledWriters() {}

  /** Those that come with mmbackup. */
  static Writers builtIn() {
    return with(List.of());
  }

  /** Those, and the plugins of a command that works on this backup, if on any. */
  static Writers with(Arguments arguments, Surroundings surroundings, Optional<Path> backup)
      throws UsageException {
    return with(PluginPlaces.folders(arguments, surroundings, backup));
  }

  private static Writers with(List<PluginFolder> folders) {
    return Writers.installed(InstalledWriters.class.getClassLoader(), folders);
  }

  /** That writers and options named on the command line exist, work, and take these values. */
  static void check(Writers installed, Collection<String> names, Map<String, String> options)
      throws UsageException {
    for (String name : names) options(named(installed, name));
    for (Map.Entry<String, String> option : options.entrySet()) {
      int dot = option.getKey().indexOf('.');
      Writer writer = named(installed, option.getKey().substring(0, dot));
      check(writer, option.getKey().substring(dot + 1), option.getValue());
    }
  }

  /** The options of a writer. Runs its code: a broken plugin shows here. */
  static List<WriterOption<?>> options(Writer writer) throws UsageException {
    try {
      return writer.options();
    } catch (RuntimeException | Error e) {
      throw new UsageException(
          "The writer '%s' of %s cannot be used: %s."
              .formatted(writer.name(), writer.origin(), Failure.reason(e)),
          "See mmbackup writers.");
    }
  }

  private static Writer named(Writers installed, String name) throws UsageException {
    try {
      return installed.named(name);
    } catch (UnknownWriterException e) {
      throw new UsageException(
          Objects.requireNonNullElse(e.getMessage(), "There is no writer '" + name + "'."),
          e.problems().isEmpty() ? "See mmbackup writers." : String.join("\n", e.problems()));
    }
  }

  private static void check(Writer writer, String name, String value) throws UsageException {
    try {
      new DeclaredOptions(writer.name(), options(writer)).check(name, value);
    } catch (IllegalArgumentException e) {
      throw new UsageException(sentence(e), "See mmbackup writers.");
    }
  }

  private static String sentence(IllegalArgumentException e) {
    String words = Failure.reason(e);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
