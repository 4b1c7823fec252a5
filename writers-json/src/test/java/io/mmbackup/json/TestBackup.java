package io.mmbackup.json;

import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.sample.FilledArchive;
import io.mmbackup.core.sample.HardChannel;
import io.mmbackup.core.sample.RecordedObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A filled archive, and what an export run with writer json makes of it. */
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
    return backup;
  }

  static TestBackup recorded(String version, Path folder) throws IOException {
    TestBackup backup =
        new TestBackup(folder, RecordedObjects.owner(version), RecordedObjects.RECORDED_AT);
    RecordedObjects.fill(backup, version);
    return backup;
  }

  /** Runs writer json, found as in production. */
  ExportResult.Written export() throws Exception {
    return export("json", JsonWriter.class, ExportOptions.of(ZoneOffset.UTC));
  }

  /** The document of a channel, by its path. */
  Path document(String channelPath) {
    return folder().resolve("json").resolve(channelPath + ".json");
  }

  /** The same as a tree; floats keep their digits, a doubled field is an error. */
  JsonNode tree(String channelPath) throws IOException {
    return TREES.readTree(Files.readString(document(channelPath)));
  }
}
