package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.core.run.Summary;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault at every request of a whole backup: either the backup is whole in the end, or it says
 * what is missing. It is never called complete with something missing.
 */
class FaultWalkTest {
  private static final String HTML = "<html>Bad gateway</html>";

  @TempDir Path temp;

  static Stream<Arguments> passing() {
    return Stream.of(
        Arguments.of("HTML with 200", Fault.htmlWith200()),
        Arguments.of("cut body", Fault.cutBody(0.5)),
        Arguments.of("malformed JSON", Fault.malformedJson()),
        Arguments.of("slow body", Fault.slowBody(3, Duration.ofMillis(1))),
        Arguments.of("429 in seconds", Fault.rateLimited(2, 101)),
        Arguments.of("429 of a proxy", Fault.rateLimited()),
        Arguments.of("500", Fault.status(500)),
        Arguments.of("502", Fault.status(502, HTML, Map.of("Content-Type", "text/html"))),
        Arguments.of("disconnect", Fault.disconnect()));
  }

  static Stream<Arguments> lasting() {
    return Stream.concat(
        passing().filter(one -> !one.get()[0].equals("slow body")),
        Stream.of(
            Arguments.of("401", session()),
            Arguments.of("403", forbidden()),
            Arguments.of("404", Fault.status(404))));
  }

  private static Fault session() {
    return error(401, "api.context.session_expired.app_error");
  }

  private static Fault forbidden() {
    return error(403, "api.context.permissions.app_error");
  }

  private static Fault error(int status, String id) {
    String body = "{\"id\":\"%s\",\"message\":\"no\",\"status_code\":%d}".formatted(id, status);
    return Fault.status(status, body, Map.of("Content-Type", "application/json"));
  }

  /** Small, but with each kind of thing: a walk with ties, threads, files, emoji, pictures. */
  private static Workspace workspace() {
    Workspace w = Workspace.empty(ServerVersion.V11_6);
    String bob = w.addUser("bob", "Bob", "Brown");
    String team = w.addTeam("lab", "Lab");
    String town = w.addChannel(team, "town", "Town");
    w.addMembers(town, List.of(bob));
    w.setUserImage(bob, bytes("\u0089PNG bob"));
    w.addEmoji("party", bytes("GIF89a"));
    for (int i = 0; i < 350; i++) w.post(town, bob, "post " + i);
    w.ties(town, bob, 300);
    String root = w.post(town, w.myId(), "root :party:");
    w.reply(root, bob, "with file", List.of(w.addFile(bob, "a.txt", "text/plain", bytes("aaa"))));
    w.react(root, bob, "party");
    w.pin(root);
    String direct = w.addDirect(bob);
    w.post(direct, bob, "hi", List.of(w.addFile(bob, "b.txt", "text/plain", bytes("bbbb"))));
    return w;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Summary backup(FakeMattermost server, Path folder) throws Exception {
    return BackupRun.run(
        Backups.request(server, folder), Backups.WRITERS, Backups.noWaiting(), Progress.SILENT);
  }

  private static int requestsOfABackup(FakeMattermost server, Path folder) throws Exception {
    server.requests().clear();
    assertThat(backup(server, folder).complete(true)).isTrue();
    return (int) server.requests().count();
  }

  private static List<String> lines(Path folder, String sql) throws Exception {
    List<String> lines = new ArrayList<>();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
        var row = db.createStatement().executeQuery(sql)) {
      while (row.next()) lines.add(row.getString(1));
    }
    return lines;
  }

  private static boolean isWhole(FakeMattermost server, Path folder) throws Exception {
    Workspace workspace = server.workspace();
    TreeSet<String> posts = new TreeSet<>();
    for (String channel : workspace.channelIds()) posts.addAll(workspace.postIds(channel));
    return new TreeSet<>(lines(folder, "select id from post")).equals(posts)
        && lines(folder, "select id from content where status <> 'PRESENT'").isEmpty()
        && lines(folder, "select id from content where kind = 'attachment'").size()
            == workspace.fileIds().size();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void aFaultThatPassesLeavesAWholeBackup(String name, Fault fault) throws Exception {
    try (var server = FakeMattermost.start(workspace())) {
      int requests = requestsOfABackup(server, temp.resolve("undisturbed"));
      for (int n = 1; n <= requests; n++) {
        server.faults().clear();
        server.faults().nth(n, fault);
        Path folder = temp.resolve("n" + n);
        Summary summary = backup(server, folder);
        assertThat(summary.complete(true)).as("%s at request %d: %s", name, n, summary).isTrue();
        assertThat(isWhole(server, folder)).as("%s at request %d", name, n).isTrue();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lasting")
  void aFaultThatStaysIsNamed(String name, Fault fault) throws Exception {
    try (var server = FakeMattermost.start(workspace())) {
      int requests = requestsOfABackup(server, temp.resolve("undisturbed"));
      for (int n = 1; n <= requests; n++) {
        server.faults().clear();
        server.faults().from(n, Faults.any(), fault);
        Path folder = temp.resolve("n" + n);
        boolean saysComplete;
        try {
          saysComplete = backup(server, folder).complete(false);
        } catch (MattermostException e) {
          assertThat(e.summary()).isNotBlank();
          assertThat(e.remedy()).isNotBlank();
          saysComplete = false;
        } catch (IOException e) {
          throw new AssertionError(name + " at request " + n, e);
        }
        if (saysComplete) {
          assertThat(isWhole(server, folder)).as("%s from request %d", name, n).isTrue();
        }
        server.faults().clear();
        Summary again = backup(server, folder);
        assertThat(again.complete(true)).as("%s from %d, then %s", name, n, again).isTrue();
        assertThat(isWhole(server, folder)).as("%s from %d, then again", name, n).isTrue();
      }
    }
  }
}
