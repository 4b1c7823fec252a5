package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code mmbackup search} on the demo's backup. */
class SearchTest {
  @TempDir static Path home;
  private static Path backup;
  private Shell shell;

  @BeforeAll
  static void makeABackup() {
    backup = home.resolve("demo");
    assertThat(new Shell(home).type("demo", "--quiet", "--output", backup.toString())).isZero();
  }

  @BeforeEach
  void openAShell() {
    shell = new Shell(home);
  }

  private int search(String... words) {
    String[] all =
        Stream.concat(Stream.of("search", "--output", backup.toString()), Stream.of(words))
            .toArray(String[]::new);
    return shell.type(all);
  }

  @Test
  void messagesAreFoundWithTheirWordsMarked() {
    assertThat(search("tide", "gauge", "--limit", "2")).isZero();
    assertThat(shell.out()).contains("7 messages, best first", "  1  ", "  5 more: --limit 50.");
    assertThat(shell.err()).isEmpty();
    shell.onATerminal();
    search("tide gauge");
    assertThat(shell.out()).contains("\u001b[30;43mtide gauge\u001b[0m");
  }

  @Test
  void aMistakeIsPointedAtAndTheRestIsSearched() {
    assertThat(search("tide gauge befor:2027")).isZero();
    assertThat(shell.out())
        .contains(
            """
              ! befor:2027 is not a filter. Did you mean before:2027? Left out.
                tide gauge befor:2027
                           ^^^^^^^^^^

              7 messages, best first
            """);
  }

  @Test
  void aWordThatBeginsWithAHyphenIsAWordAndNoFlag() {
    assertThat(search("tide", "gauge", "-from:elsie")).isZero();
    assertThat(shell.out()).contains("5 messages").doesNotContain("  elsie\n");
    assertThat(search("-tide", "--limit", "1")).isZero();
    assertThat(shell.out()).contains("messages, newest first");
    assertThat(search("tide", "--colour", "x")).isEqualTo(2);
    assertThat(shell.err()).contains("Did you mean --color?");
  }

  @Test
  void nothingFoundIsSaidSo() {
    assertThat(search("no-such-word-anywhere")).isZero();
    assertThat(shell.out()).contains("No message is like this.");
  }

  @Test
  void programsGetJson() {
    assertThat(search("--json", "--limit", "3", "\"tide gauge\"")).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(shell.out());
    assertThat(json.get("total").asInt()).isEqualTo(7);
    assertThat(json.get("hits")).hasSize(3);
    JsonNode hit = json.get("hits").get(0);
    JsonNode mark = hit.get("marks").get(0);
    assertThat(hit.get("text").asString().substring(mark.get(0).asInt(), mark.get(1).asInt()))
        .isEqualTo("tide gauge");
  }

  @Test
  void withoutAnIndexTheCommandThatBuildsItIsNamed() throws Exception {
    Path other = home.resolve("without-index");
    try (Stream<Path> files = Files.walk(backup)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.startsWith(backup.resolve("lucene"))) continue;
        Files.copy(file, other.resolve(backup.relativize(file)));
      }
    }
    assertThat(shell.type("search", "--output", other.toString(), "tide")).isEqualTo(1);
    assertThat(shell.err().replaceAll("\\s+", " "))
        .contains("This backup has no search index yet.")
        .contains("mmbackup export --writers json,html,markdown,lucene --output " + other);
    assertThat(shell.type("export", "--quiet", "--output", other.toString())).isZero();
    assertThat(shell.type("search", "--output", other.toString(), "tide")).isZero();
    deleteTree(other);
  }

  @Test
  void anIndexThatIsOlderThanTheBackupIsSaidSo() throws Exception {
    String folder = home.resolve("older").toString();
    Workspace workspace = Workspace.empty(ServerVersion.V11_6);
    String team = workspace.addTeam("lab", "Lab");
    String channel = workspace.addChannel(team, "gauges", "Gauges");
    workspace.post(channel, workspace.myId(), "The gauge moved, not the river.");
    try (FakeMattermost server = FakeMattermost.start(workspace)) {
      backUp(server, folder);
      assertThat(shell.type("export", "--writers", "json,lucene", "--output", folder)).isZero();
      assertThat(shell.type("search", "--output", folder, "gauges")).isZero();
      assertThat(shell.out()).contains("1 message\n", "The gauge moved");
      assertThat(shell.err()).isEmpty();
      workspace.post(channel, workspace.myId(), "And the gauge again.");
      backUp(server, folder);
      assertThat(shell.type("search", "--output", folder, "gauge")).isZero();
    }
    assertThat(shell.out()).contains("1 message\n");
    assertThat(shell.err())
        .contains("! The search index is older than the backup.")
        .contains("mmbackup export --writers json,lucene");
  }

  /** Without the index. */
  private static void backUp(FakeMattermost server, String folder) throws Exception {
    BackupRun.run(
        Backups.request(server, Path.of(folder)),
        Backups.WRITERS,
        Backups.noWaiting(),
        Progress.SILENT);
  }

  @Test
  void aSearchWithoutAQueryIsExplained() {
    assertThat(search()).isEqualTo(2);
    assertThat(shell.err()).contains("mmbackup search wants to know what to search for.");
  }

  private static void deleteTree(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
