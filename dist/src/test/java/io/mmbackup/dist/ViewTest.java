package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import io.mmbackup.viewer.Viewer;
import io.mmbackup.viewer.ViewerSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mmbackup view} does before it listens; dist.browser.ViewerTest opens it. */
class ViewTest {
  private static final String RENEWAL = "To build it: mmbackup export --writers json,lucene";

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

  @Test
  void aPasswordThatOthersCanReadIsWarnedOf() throws Exception {
    Path file = Files.writeString(home.resolve("password"), "long enough\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Shell visitor = visitor("");
    assertThat(view(visitor, Path.of(backup), "--password-file", file.toString())).isZero();
    assertThat(visitor.err()).contains("Others can read " + file, "chmod 600");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    visitor = visitor("");
    assertThat(view(visitor, Path.of(backup), "--password-file", file.toString())).isZero();
    assertThat(visitor.err()).isEmpty();
  }

  @Test
  void anIndexIsBuiltWhenThatIsWantedAndOnlyThen() throws Exception {
    Path folder = withoutIndex();

    Shell nobody = visitorByPipe();
    assertThat(view(nobody, folder)).isZero();
    assertThat(nobody.out()).doesNotContain("Build it now?");
    assertThat(nobody.err()).contains("The search index is missing", RENEWAL);
    Shell refusing = visitor("n\n");
    assertThat(view(refusing, folder)).isZero();
    assertThat(refusing.out()).contains("Build it now? [Y/n]");
    assertThat(refusing.err()).contains(RENEWAL);
    Shell leaving = visitor("");
    assertThat(view(leaving, folder)).isZero();
    assertThat(leaving.err()).contains(RENEWAL);
    assertThat(found(folder)).isFalse();

    Shell willing = visitor("y\n");
    assertThat(view(willing, folder)).isZero();
    assertThat(willing.out()).contains("Build it now? [Y/n]");
    assertThat(willing.err()).doesNotContain(RENEWAL);
    assertThat(found(folder)).isTrue();

    Shell again = visitor("");
    assertThat(view(again, folder)).isZero();
    assertThat(again.out()).doesNotContain("Build it now?");
    assertThat(again.err()).isEmpty();
  }

  @Test
  void whoStopsTheBuildingOfTheIndexDoesNotWaitForTheViewer() throws Exception {
    Path folder = withoutIndex();
    Shell stopping = visitor("y\n");
    stopping.interruptedBy(
        first -> {
          first.run();
          return () -> {};
        });

    assertThat(view(stopping, folder)).isEqualTo(130);
    assertThat(stopping.out()).doesNotContain("Ctrl-C ends it");
  }

  @Test
  void anIndexThatWasTakenAwayIsOfferedAnew() throws Exception {
    Path folder = withoutIndex();
    assertThat(view(visitor("\n"), folder)).isZero();
    assertThat(found(folder)).isTrue();
    try (Stream<Path> all = Files.walk(folder.resolve("lucene"))) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
    }

    Shell visitor = visitor("y\n");
    assertThat(view(visitor, folder)).isZero();
    assertThat(visitor.out()).contains("Build it now? [Y/n]");
    assertThat(found(folder)).isTrue();
  }

  @Test
  void aChannelOfWhichNothingWasAskedForIsNotCalledEmpty() throws Exception {
    Path folder = home.resolve("later");
    try (FakeMattermost server = FakeMattermost.start(heron())) {
      Shell asker = new Shell(home).with("MMBACKUP_TOKEN", server.token());
      String output = folder.toString();
      assertThat(
              asker.type("backup", "--server", server.url(), "--output", output, "--since", "2030"))
          .isZero();
    }
    ViewerSettings settings = new ViewerSettings(folder, "127.0.0.1", 0, Optional.empty());
    try (Viewer viewer = Viewer.start(settings);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest page = HttpRequest.newBuilder(URI.create(viewer.url() + "/t/lab/birds")).build();
      assertThat(client.send(page, HttpResponse.BodyHandlers.ofString()).body())
          .contains("No message is here", "Posts before 1 January 2030, 00:00 UTC were left out")
          .doesNotContain("Nobody has written here yet");
    }
  }

  private static int view(Shell shell, Path folder, String... more) {
    List<String> words =
        new ArrayList<>(List.of("view", "--output", folder.toString(), "--port", "0", "--no-open"));
    words.addAll(List.of(more));
    return shell.type(words.toArray(String[]::new));
  }

  private boolean found(Path folder) {
    Shell reader = new Shell(home);
    return reader.type("search", "heron", "--output", folder.toString()) == 0
        && reader.out().contains("1 message");
  }

  private static Workspace heron() {
    Workspace workspace = Workspace.empty(ServerVersion.V11_6);
    String channel = workspace.addChannel(workspace.addTeam("lab", "Lab"), "birds", "Birds");
    workspace.post(channel, workspace.myId(), "A heron");
    return workspace;
  }

  private Path withoutIndex() throws Exception {
    Path folder = home.resolve("small");
    try (FakeMattermost server = FakeMattermost.start(heron())) {
      BackupRun.run(
          Backups.request(server, folder), Backups.WRITERS, Backups.noWaiting(), Progress.SILENT);
    }
    return folder;
  }

  /** Somebody at a terminal who types this and, when the viewer runs, Ctrl-C. */
  private Shell visitor(String typed) {
    return visitorByPipe().onATerminal().answering("").input(typed);
  }

  private Shell visitorByPipe() {
    Shell visitor = new Shell(home);
    return visitor.interruptedBy(
        first -> {
          if (visitor.out().contains("Ctrl-C ends it")) first.run();
          return () -> {};
        });
  }
}
