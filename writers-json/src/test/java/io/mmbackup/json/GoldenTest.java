package io.mmbackup.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.sample.HardChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hard channel as a user finds it. {@code mvn -pl writers-json -am test -Dtest=GoldenTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write} writes the golden file again; read the
 * difference before you commit it.
 */
class GoldenTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/mmbackup/json/golden/town-square.json");

  @Test
  void theHardChannelIsWrittenAsEver(@TempDir Path folder) throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      assertThat(backup.export().problems()).isEmpty();
      Path written = backup.document(HardChannel.PATH);
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(GOLDEN.getParent());
        Files.writeString(GOLDEN, Files.readString(written));
      }
      assertThat(written).hasSameTextualContentAs(GOLDEN);
    }
  }
}
