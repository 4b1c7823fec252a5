package io.mmbackup.markdown;

import static io.mmbackup.markdown.TestBackup.id;
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
  private Path page;

  @BeforeEach
  void export() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.export();
      page = backup.page(HardChannel.PATH);
    }
  }

  /** What is found in markdown/; the attachments themselves are not there in these tests. */
  private List<String> findings() throws IOException {
    return Verification.run(
            folder,
            Writers.onClassPath(MarkdownWriter.class.getClassLoader()).all(),
            VerificationListener.SILENT)
        .stream()
        .filter(finding -> finding.subject().startsWith("markdown"))
        .map(Finding::problem)
        .toList();
  }

  private void replace(String one, String other) throws IOException {
    String before = Files.readString(page);
    assertThat(before).contains(one);
    Files.writeString(page, before.replace(one, other));
  }

  @Test
  void aFreshPageHoldsAllThatTheArchiveHas() throws Exception {
    assertThat(findings()).isEmpty();
  }

  @Test
  void aLostReplyIsNamed() throws Exception {
    replace("<!-- post " + id("reply"), "<!-- ");

    assertThat(findings()).anyMatch(problem -> problem.contains(id("reply") + " is missing"));
  }

  @Test
  void aPostThatStandsThereTwiceIsNamed() throws Exception {
    replace(
        "## 2024-04-05",
        "**ada** 13:33 <!-- post " + id("root") + " 0093c02d55463761 -->\n\n## 2024-04-05");

    assertThat(findings()).anyMatch(problem -> problem.contains(id("root") + " stands there 2"));
  }

  @Test
  void anotherFingerprintIsNamed() throws Exception {
    replace(id("root") + " 0", id("root") + " f");

    assertThat(findings())
        .anyMatch(problem -> problem.contains(id("root") + " is not as the archive has it"));
  }

  @Test
  void aLostFileIsNamed() throws Exception {
    replace("<!-- file " + id("photo"), "<!-- file another");

    assertThat(findings()).anyMatch(problem -> problem.contains("file " + id("photo")));
  }
}
