package io.mmbackup.markdown;

import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.sample.FilledArchive;
import io.mmbackup.core.sample.HardChannel;
import io.mmbackup.core.sample.RecordedObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A filled archive, and what an export run with writer markdown makes of it. */
final class TestBackup extends FilledArchive {
  static final JsonMapper TREES =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  TestBackup(Path folder, Owner owner, long serverTime) throws IOException {
    super(folder, owner, serverTime);
  }

  static TestBackup hard(Path folder) throws IOException {
    TestBackup backup = new TestBackup(folder, HardChannel.OWNER, HardChannel.RECORDED_AT);
    HardChannel.fill(backup);
    MarkupPeople.join(backup);
    return backup;
  }

  static TestBackup recorded(String version, Path folder) throws IOException {
    TestBackup backup =
        new TestBackup(folder, RecordedObjects.owner(version), RecordedObjects.RECORDED_AT);
    RecordedObjects.fill(backup, version);
    return backup;
  }

  /** Runs writer markdown, found as in production, with {@code markdown.split}. */
  ExportResult.Written export(String split) throws Exception {
    return export(
        new ExportOptions(
            ZoneOffset.UTC, Deleted.MARK, Map.of("markdown.split", split), Duration.ofMinutes(5)));
  }

  ExportResult.Written export() throws Exception {
    return export(ExportOptions.of(ZoneOffset.UTC));
  }

  ExportResult.Written export(ExportOptions options) throws Exception {
    return export("markdown", MarkdownWriter.class, options);
  }

  /** How far a channel is known. */
  void state(String channelId, ChannelState state) throws IOException {
    put(t -> t.putState(t.channel(channelId).orElseThrow().no(), state));
  }

  /** A page, by its path without extension. */
  Path page(String path) {
    return folder().resolve("markdown").resolve(path + ".md");
  }

  /** Every page by its path in the writer's folder. */
  SortedMap<String, String> pages() throws IOException {
    return texts(folder().resolve("markdown"));
  }

  /** Every file below a folder, by its path there. */
  static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
