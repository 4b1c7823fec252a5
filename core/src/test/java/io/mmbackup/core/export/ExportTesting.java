package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How tests run writers and look at what they made. */
public final class ExportTesting {
  public static final ExportOptions OPTIONS =
      new ExportOptions(ZoneId.of("Europe/Berlin"), Deleted.MARK, Map.of(), Duration.ofMinutes(1));
  public static final ExportOptions HIDE =
      new ExportOptions(OPTIONS.zone(), Deleted.HIDE, Map.of(), OPTIONS.stall());

  private ExportTesting() {}

  public static Collection<Writer> all() {
    return Writers.onClassPath(ExportTesting.class.getClassLoader()).all();
  }

  public static Writer named(String name) throws Exception {
    return Writers.onClassPath(ExportTesting.class.getClassLoader()).named(name);
  }

  /** A writer that stands in no services file. */
  public static Writer writer(WriterProvider provider) {
    WriterFormat format = provider.getClass().getAnnotation(WriterFormat.class);
    return new Writer(
        format.name(),
        format.version(),
        format.summary(),
        "test",
        () -> provider,
        ExportTesting.class.getClassLoader());
  }

  public static Writer writer(String name, WriterProvider provider) {
    return new Writer(name, 1, "", "test", () -> provider, ExportTesting.class.getClassLoader());
  }

  public static ExportResult export(Archive archive, ExportOptions options, Writer... writers)
      throws Exception {
    return ExportRun.run(archive, Arrays.asList(writers), options, ExportListener.SILENT, 3);
  }

  /** Every published file, by its path in the backup; of a store its rows. */
  public static Map<String, String> outputs(Path backup) throws Exception {
    Map<String, String> outputs = new TreeMap<>();
    for (Writer writer : all()) {
      Path folder = backup.resolve(writer.name());
      if (Files.exists(folder.resolve("_store"))) {
        outputs.put(writer.name(), TableWriter.rows(folder.resolve("_store")).toString());
      } else if (Files.exists(folder)) {
        outputs.putAll(files(backup, folder));
      }
    }
    return outputs;
  }

  public static Map<String, String> files(Path backup, Path folder) throws Exception {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        files.put(
            backup.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  public static List<String> problems(ExportResult result) {
    return result.writers().stream().flatMap(one -> one.problems().stream()).toList();
  }
}
