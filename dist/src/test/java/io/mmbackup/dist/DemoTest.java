package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir Path home;

  @Test
  void theDemoIsACompleteBackupAndCanBeRepeated() {
    Path folder = home.resolve("demo");
    Shell shell = new Shell(home);
    assertThat(shell.type("demo", "--output", folder.toString())).isZero();
    assertThat(shell.out())
        .contains(
            "Saltmarsh Cooperative",
            "✓ Complete.",
            "Look at     ~/demo/html/index.html",
            "~/demo/json/")
        .contains("on a server inside this process");
    assertThat(folder.resolve("json/boatyard/the-curlew.json")).isNotEmptyFile();
    assertThat(shell.type("demo", "--output", folder.toString())).isZero();
    assertThat(shell.out()).contains("Nothing has changed since the last run.");
    assertThat(shell.type("verify", "--output", folder.toString())).isZero();
  }
}
