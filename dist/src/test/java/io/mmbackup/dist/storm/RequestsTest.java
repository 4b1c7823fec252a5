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
import org.junit.jupiter.api.Test;
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

  /** A backup that is up to date: channels without posts for 40 days, and two with. */
  private void start(ServerVersion version) throws Exception {
    start(version, QUIET);
  }

  private void start(ServerVersion version, int quiet) throws Exception {
    lab = Workspace.empty(version);
    fake = FakeMattermost.start(lab);
    bob = lab.addUser("bob", "Bob", "Brown");
    String team = lab.addTeam("lab", "Lab");
    lab.addTeam("ops", "Ops");
    for (int i = 0; i < quiet + ACTIVE; i++) {
      if (i == quiet) lab.advance(Duration.ofDays(40));
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
    return runAfter(Duration.ofMinutes(5));
  }

  private long runAfter(Duration quiet) throws Exception {
    lab.advance(quiet);
    fake.requests().clear();
    assertThat(backup.run(CrawlDepth.CHANGES).complete(true)).isTrue();
    return fake.requests().count();
  }

  /** Me, teams, channels (once a team before 6.1), people; and the channels with recent posts. */
  private static long unchanged(ServerVersion version) {
    return 2L + (version == ServerVersion.V5_37 ? TEAMS : 1) + 1 + ACTIVE;
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

  @Test
  void tenChangedPostsInFiveOf300ChannelsCostFiveMore() throws Exception {
    ServerVersion version = ServerVersion.V11_6;
    start(version, 300 - ACTIVE);
    // So soon that it is no channel's day of the week to be swept.
    Duration quiet = Duration.ofSeconds(5);
    assertThat(runAfter(quiet)).as("%s", fake.requests().kinds()).isEqualTo(unchanged(version));
    for (int i = 0; i < 10; i++) {
      String changed = lab.postIds(channels.get(i % 5)).getLast();
      if (i < 5) lab.edit(changed, "changed " + i);
      else lab.react(changed, bob, "smile");
      lab.post(channels.get(i % 5), bob, "new " + i);
    }
    assertThat(runAfter(quiet)).as("%s", fake.requests().kinds()).isEqualTo(unchanged(version) + 5);
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
