package io.mmbackup.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Deleted;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The validator of the W3C has nothing to say against any page. */
class ValidHtmlTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"v5.37,2000", "v11.6,month"})
  void ofARecordedWorkspace(String version, String split) throws Exception {
    try (TestBackup backup = TestBackup.recorded(version, folder)) {
      backup.export(Map.of("html.split", split), Deleted.MARK);
      assertValid(backup.pages());
    }
  }

  @Test
  void ofTheHardChannel() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.export();
      assertValid(backup.pages());
    }
  }

  private static void assertValid(Map<String, String> pages) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      byte[] content = page.getValue().getBytes(StandardCharsets.UTF_8);
      String said = validator.validate(new ByteArrayInputStream(content));
      List<String> errors = said.lines().filter(line -> line.contains(": error")).toList();
      assertThat(errors).as(page.getKey()).isEmpty();
    }
  }
}
