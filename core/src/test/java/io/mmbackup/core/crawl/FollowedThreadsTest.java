package io.mmbackup.core.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.export.ArchiveView;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import io.mmbackup.spi.Personal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The threads that the user follows, more than one answer has. */
class FollowedThreadsTest {
  @TempDir Path temp;
  private FakeMattermost server;
  private Workspace lab;
  private String team;
  private final List<String> roots = new ArrayList<>();

  private void start(ServerVersion version, int threads) {
    lab = Workspace.empty(version);
    String bob = lab.addUser("bob", "Bob", "Brown");
    team = lab.addTeam("lab", "Lab");
    String town = lab.addChannel(team, "town", "Town");
    lab.addMembers(town, List.of(bob));
    for (int i = 0; i < threads; i++) {
      String root = lab.post(town, bob, "root " + i);
      lab.reply(root, lab.myId(), "mine");
      roots.add(root);
    }
    server = FakeMattermost.start(lab);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void crawl() throws Exception {
    lab.advance(Duration.ofDays(2)); // followed threads are asked for once a day
    new Crawling(server, temp).run(Selection.EVERYTHING);
  }

  private List<String> followed() throws Exception {
    try (var view = ArchiveView.open(temp)) {
      return view.personal().followedThreads().stream()
          .map(Personal.FollowedThread::rootId)
          .toList();
    }
  }

  private List<String> documents() throws Exception {
    try (var snapshot = Archive.snapshot(temp)) {
      return snapshot.documentNames("threads/");
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void areKeptAnswerByAnswer(ServerVersion version) throws Exception {
    start(version, 250);
    crawl();
    assertThat(followed()).containsExactlyInAnyOrderElementsOf(roots);
    assertThat(documents()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void areForgottenWhenTheyAreNoLongerFollowed(ServerVersion version) throws Exception {
    start(version, 250);
    crawl();
    List<String> unfollowed = roots.subList(0, 180);
    unfollowed.forEach(root -> lab.followThread(root, false));
    crawl();
    assertThat(followed()).containsExactlyInAnyOrderElementsOf(roots.subList(180, 250));
    assertThat(documents()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void takeThePlaceOfTheOneDocumentThatAnOlderVersionKept(ServerVersion version) throws Exception {
    start(version, 3);
    String gone = "{\"id\":\"gone\",\"last_reply_at\":5}";
    try (var archive = Archive.openOrCreate(temp)) {
      archive
          .writer()
          .run(
              transaction ->
                  transaction.putDocument("threads/" + team, ("[" + gone + "]").getBytes(UTF_8)));
    }
    crawl();
    assertThat(followed()).containsExactlyInAnyOrderElementsOf(roots);
  }
}
