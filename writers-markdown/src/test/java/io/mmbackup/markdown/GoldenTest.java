package io.mmbackup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hard channel as a user finds it. {@code mvn -pl writers-markdown -am test -Dtest=GoldenTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write} writes the golden files again; read the
 * difference before you commit it.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/mmbackup/markdown/golden");

  @TempDir Path folder;

  @Test
  void theHardChannelIsWrittenAsEver() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      assertThat(backup.export().problems()).isEmpty();
      compare(backup, GOLDEN.resolve("whole"));
    }
  }

  @Test
  void theSameByMonths() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      assertThat(backup.export("month").problems()).isEmpty();
      compare(backup, GOLDEN.resolve("months"));
    }
  }

  private static void compare(TestBackup backup, Path golden) throws Exception {
    if ("write".equals(System.getProperty("golden"))) {
      for (var page : backup.pages().entrySet()) {
        Path file = golden.resolve(page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    }
    assertThat(backup.pages()).isEqualTo(TestBackup.texts(golden));
  }
}
