package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that nobody has. */
class MistypedNameTest {
  @TempDir Path home;
  private FakeMattermost server;
  private Shell shell;
  private Path folder;

  @BeforeEach
  void aServer() {
    Workspace workspace = Workspace.empty(ServerVersion.V11_6);
    workspace.addChannel(workspace.addTeam("lab", "Lab"), "gauges", "Gauges");
    server = FakeMattermost.start(workspace);
    shell = new Shell(home).with("MMBACKUP_TOKEN", server.token());
    folder = home.resolve("backup");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private int backup(String... chosen) {
    String[] words = new String[5 + chosen.length];
    String[] all = {"backup", "--server", server.url(), "--output", folder.toString()};
    System.arraycopy(all, 0, words, 0, all.length);
    System.arraycopy(chosen, 0, words, all.length, chosen.length);
    return shell.type(words);
  }

  @ParameterizedTest
  @CsvSource({"--channel, guages, gauges", "--team, lob, lab", "--exclude-channel, gauge, gauges"})
  void aFirstBackupOfItLeavesNoArchive(String flag, String typed, String nearest) {
    assertThat(backup(flag, typed)).isEqualTo(2);
    assertThat(shell.err()).contains("'" + typed + "' (" + flag + ")", "'" + nearest + "'");
    assertThat(folder.toFile().list()).doesNotContain("archive.db", "archive.db-wal", "json");
    assertThat(shell.type("status", "--output", folder.toString())).isNotZero();
    assertThat(backup("--channel", "gauges")).isZero();
  }

  @Test
  void aLaterBackupOfItLosesNothing() {
    assertThat(backup()).isZero();
    assertThat(backup("--channel", "guages")).isEqualTo(2);
    assertThat(shell.type("verify", "--output", folder.toString())).isZero();
    assertThat(shell.type("status", "--output", folder.toString())).isZero();
    assertThat(shell.out()).contains("Gauges");
  }
}
