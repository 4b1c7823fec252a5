package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run costs that has little to do. */
class RequestsTest {
  private static final int QUIET = 6;
  private static final int ACTIVE = 2;
  private static final int TEAMS = 2;

  @TempDir Path temp;
  private Workspace lab;
  private FakeMattermost fake;
  private CrashingBackup backup;
  private String bob;
  private final List<String> channels = new ArrayList<>();

  /** A backup that is up to date: six channels without posts for 40 days, and two with. */
  private void start(ServerVersion version) throws Exception {
    lab = Workspace.empty(version);
    fake = FakeMattermost.start(lab);
    bob = lab.addUser("bob", "Bob", "Brown");
    String team = lab.addTeam("lab", "Lab");
    lab.addTeam("ops", "Ops");
    for (int i = 0; i < QUIET + ACTIVE; i++) {
      if (i == QUIET) lab.advance(Duration.ofDays(40));
      channels.add(lab.addChannel(team, "channel-" + i, "Channel " + i));
      lab.addMembers(channels.getLast(), List.of(bob));
      lab.post(channels.getLast(), bob, "hello");
    }
    backup = new CrashingBackup(fake, temp);
    run();
    run();
  }

  @AfterEach
  void stop() {
    if (fake != null) fake.close();
  }

  private long run() throws Exception {
    lab.advance(Duration.ofMinutes(5));
    fake.requests().clear();
    assertThat(backup.run(CrawlDepth.CHANGES).complete(true)).isTrue();
    return fake.requests().count();
  }

  /**
   * The question where the server really is, me, teams, channels (once a team before 6.1), people;
   * and the channels with recent posts.
   */
  private static long unchanged(ServerVersion version) {
    return 3L + (version == ServerVersion.V5_37 ? TEAMS : 1) + 1 + ACTIVE;
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void nothingChangedCostsTheListingThePeopleAndTheSweep(ServerVersion version) throws Exception {
    start(version);
    assertThat(run()).as("%s", fake.requests().kinds()).isEqualTo(unchanged(version));
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void eachChangedChannelCostsOneMore(ServerVersion version) throws Exception {
    start(version);
    for (int i = 0; i < 4; i++) {
      for (int post = 0; post < 3; post++) lab.post(channels.get(i), bob, "new " + post);
    }
    assertThat(run()).as("%s", fake.requests().kinds()).isEqualTo(unchanged(version) + 4);
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aNewFileAndANewFaceCostOneEach(ServerVersion version) throws Exception {
    start(version);
    byte[] bytes = "new".getBytes(StandardCharsets.UTF_8);
    String file = lab.addFile(bob, "new.txt", "text/plain", bytes);
    lab.post(channels.getLast(), bob, "see", List.of(file));
    lab.post(channels.getLast(), lab.addUser("eve", "Eve", "Evans"), "hi");
    assertThat(run()).as("%s", fake.requests().kinds()).isEqualTo(unchanged(version) + 2);
  }
}
