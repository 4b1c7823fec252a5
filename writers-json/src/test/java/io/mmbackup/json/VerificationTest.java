package io.mmbackup.json;

import static io.mmbackup.json.TestBackup.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.sample.HardChannel;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.core.verify.Verification;
import io.mmbackup.core.verify.VerificationListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The production verifier with this writer's reader. */
class VerificationTest {
  @TempDir Path folder;
  private Path document;

  @BeforeEach
  void export() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.export();
      document = backup.document(HardChannel.PATH);
    }
  }

  /** What is found in json/; the attachments themselves are not there in these tests. */
  private List<String> findings() throws IOException {
    return Verification.run(
            folder,
            Writers.onClassPath(JsonWriter.class.getClassLoader()).all(),
            VerificationListener.SILENT)
        .stream()
        .filter(finding -> finding.subject().startsWith("json"))
        .map(Finding::problem)
        .toList();
  }

  private void replace(String one, String other) throws IOException {
    String before = Files.readString(document);
    assertThat(before).contains(one);
    Files.writeString(document, before.replace(one, other));
  }

  @Test
  void aFreshDocumentHoldsAllThatTheArchiveHas() throws Exception {
    assertThat(findings()).isEmpty();
  }

  @Test
  void aLostPostIsNamed() throws Exception {
    String lines = Files.readString(document);
    int from = lines.indexOf("{\"id\":\"" + id("odd"));
    Files.writeString(
        document, lines.substring(0, from) + lines.substring(lines.indexOf('\n', from) + 1));

    assertThat(findings()).anyMatch(problem -> problem.contains(id("odd") + " is missing"));
  }

  @Test
  void anotherFingerprintIsNamed() throws Exception {
    replace("\"fingerprint\":\"", "\"fingerprint\":\"0");

    assertThat(findings())
        .anyMatch(problem -> problem.contains(id("root") + " is not as the archive has it"));
  }

  @Test
  void aLostFileIsNamed() throws Exception {
    replace("\"id\":\"" + id("photo") + "\",\"name\"", "\"id\":\"another\",\"name\"");

    assertThat(findings()).anyMatch(problem -> problem.contains("file " + id("photo")));
  }

  @Test
  void aCutDocumentIsNamedAsCut() throws Exception {
    String whole = Files.readString(document);
    Files.writeString(document, whole.substring(0, whole.length() / 2));

    assertThat(findings()).anyMatch(problem -> problem.contains("no whole JSON document"));
  }
}
