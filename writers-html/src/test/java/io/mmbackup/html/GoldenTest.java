package io.mmbackup.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The hard channel as a user finds it. {@code mvn -pl writers-html -am test -Dtest=GoldenTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write} writes the golden files again; read the
 * difference before you commit it.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/mmbackup/html/golden");

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "lab/town-square.html"})
  void theHardChannelIsWrittenAsEver(String page, @TempDir Path folder) throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      assertThat(backup.export().problems()).isEmpty();
      Path golden = GOLDEN.resolve(page);
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(Objects.requireNonNull(golden.getParent()));
        Files.writeString(golden, Files.readString(backup.page(page)));
      }
      assertThat(backup.page(page)).hasSameTextualContentAs(golden);
    }
  }
}
