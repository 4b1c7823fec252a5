package io.mmbackup.core.manifest;

import static io.mmbackup.core.export.ExportTesting.OPTIONS;
import static io.mmbackup.core.export.ExportTesting.export;
import static io.mmbackup.core.export.ExportTesting.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.export.History;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest {
  @TempDir Path temp;

  @Test
  void itListsEveryPublishedAndDownloadedFileByPath() throws Exception {
    try (History history = new History(temp)) {
      History.Sent post = new History.Sent("p", "c1", "", History.YEAR_2024, "u1", "see");
      post.files.add("f1");
      history.send(post);
      history.fileArrives("f1", true);
      export(history.archive, OPTIONS, named("csv"));
    }
    JsonNode manifest =
        JsonMapper.shared().readTree(Files.readAllBytes(temp.resolve("manifest.json")));
    assertThat(manifest.get("format").intValue()).isEqualTo(1);
    assertThat(manifest.get("server").stringValue()).isEqualTo("https://chat.example.com");
    assertThat(manifest.get("user").stringValue()).isEqualTo("alice");
    assertThat(manifest.get("files").findValuesAsString("path"))
        .containsExactly(
            "attachments/lab/town-square/f1_f1 #1.txt",
            "csv/direct-messages/bob.csv",
            "csv/lab/random.csv",
            "csv/lab/town-square.csv",
            "personal.json");
    for (JsonNode file : manifest.get("files")) {
      Path path = temp.resolve(file.get("path").stringValue());
      assertThat(Files.size(path)).isEqualTo(file.get("bytes").longValue());
      assertThat(file.get("sha256").stringValue()).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void itIsNotTouchedWhenItSaysTheSame() throws Exception {
    try (History history = new History(temp)) {
      export(history.archive, OPTIONS, named("csv"));
      Object before = Files.getAttribute(Manifest.in(temp), "unix:ino");
      try (Snapshot snapshot = history.archive.snapshot()) {
        assertThat(Manifest.isCurrent(snapshot)).isTrue();
        Manifest.write(snapshot);
      }
      assertThat(Files.getAttribute(Manifest.in(temp), "unix:ino")).isEqualTo(before);
      assertThat(Files.readString(Manifest.in(temp)).lines().count())
          .as("a line for each file")
          .isEqualTo(6);
    }
  }
}
