package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mmbackup view} refuses before it listens; dist.browser.ViewerTest opens it. */
class ViewTest {
  @TempDir Path home;
  private Shell shell;
  private String backup;

  @BeforeEach
  void makeABackup() {
    shell = new Shell(home);
    backup = home.resolve("demo").toString();
    assertThat(shell.type("demo", "--quiet", "--output", backup)).isZero();
    shell = new Shell(home);
  }

  @Test
  void othersAreOnlyLetInWithAPasswordOrWhenThatIsMeant() throws Exception {
    assertThat(shell.type("view", "--output", backup, "--host", "0.0.0.0")).isEqualTo(2);
    assertThat(shell.err())
        .contains("everybody who can reach this computer could read the backup")
        .contains("--password-file FILE")
        .contains("--no-password");
    Path file = Files.writeString(home.resolve("password"), "short\n");
    shell = new Shell(home);
    assertThat(shell.type("view", "--output", backup, "--password-file", file.toString()))
        .isEqualTo(2);
    assertThat(shell.err()).contains("is too short").contains("at least 8 characters");
    shell = new Shell(home);
    assertThat(
            shell.type(
                "view", "--output", backup, "--no-password", "--password-file", file.toString()))
        .isEqualTo(2);
    assertThat(shell.err()).contains("contradict each other");
  }

  @Test
  void whatIsNoAddressIsSaidSo() {
    assertThat(shell.type("view", "--output", backup, "--host", "no.such.name.invalid"))
        .isEqualTo(2);
    assertThat(shell.err()).contains("no.such.name.invalid");
    shell = new Shell(home);
    assertThat(shell.type("view", "--output", backup, "--port", "70000")).isEqualTo(2);
    shell = new Shell(home);
    assertThat(shell.type("view", "--output", home.resolve("nothing").toString())).isNotZero();
    assertThat(shell.err()).contains("There is no backup in");
  }
}
