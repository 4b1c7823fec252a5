package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.mattermost.Waiting;
import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.dist.Backups;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clocks that are wrong, or set, lose nothing. */
class ClockTest {
  private static final Duration YEARS = Duration.ofDays(4_000);

  @TempDir Path temp;
  private Workspace lab;
  private FakeMattermost fake;
  private CrashingBackup backup;
  private String bob;
  private String town;

  private void start(ServerVersion version) {
    lab = Workspace.empty(version);
    fake = FakeMattermost.start(lab);
    bob = lab.addUser("bob", "Bob", "Brown");
    town = lab.addChannel(lab.addTeam("lab", "Lab"), "town", "Town");
    lab.addMembers(town, List.of(bob));
    for (int i = 0; i < 10; i++) lab.post(town, bob, "post " + i);
    backup = new CrashingBackup(fake, temp);
  }

  @AfterEach
  void stop() {
    if (fake != null) fake.close();
  }

  /** Something that the listing tells of, and something that it does not. */
  private void change() {
    lab.react(lab.postIds(town).get(3), bob, "smile");
    lab.edit(lab.postIds(town).get(5), "changed");
    lab.delete(lab.postIds(town).get(7));
    lab.post(town, bob, "new");
  }

  private void isWhole() throws Exception {
    Held held = Held.in(backup.folder());
    Judge judge = new Judge(lab, Set.of()).hasEverythingLive(held).knowsWhatIsNotLive(held, true);
    assertThat(judge.findings()).isEmpty();
  }

  /** This machine's clock, set to and fro at every look. */
  private static Waiting jumping() {
    AtomicInteger looks = new AtomicInteger();
    return new Waiting() {
      @Override
      public Instant now() {
        Instant now = Instant.parse("2026-01-05T08:00:00Z");
        return looks.incrementAndGet() % 2 == 0 ? now.plus(YEARS) : now.minus(YEARS);
      }

      @Override
      public void sleep(Duration duration) {}

      @Override
      public double chance() {
        return 0.5;
      }
    };
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void thisMachinesClockMayJump(ServerVersion version) throws Exception {
    start(version);
    for (int i = 0; i < 3; i++) {
      var request = Backups.oneByOne(fake, backup.folder(), CrawlDepth.CHANGES);
      assertThat(BackupRun.run(request, Backups.WRITERS, jumping(), Progress.SILENT).complete(true))
          .isTrue();
      isWhole();
      change();
      lab.advance(Duration.ofMinutes(5));
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void theServersClockMayBeSetForward(ServerVersion version) throws Exception {
    start(version);
    assertThat(backup.run(CrawlDepth.CHANGES).complete(true)).isTrue();
    lab.advance(YEARS);
    change();
    assertThat(backup.run(CrawlDepth.CHANGES).complete(true)).isTrue();
    isWhole();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void theServersClockMayBeSetBack(ServerVersion version) throws Exception {
    start(version);
    lab.advance(Duration.ofHours(5));
    lab.post(town, bob, "of a clock that was fast");
    assertThat(backup.run(CrawlDepth.CHANGES).complete(true)).isTrue();
    lab.advance(Duration.ofHours(-5));
    lab.post(town, bob, "of the right time");
    lab.react(lab.postIds(town).get(2), bob, "smile");
    // What is known is later than the server's present: that is doubted three times, then settled.
    int runs = 1;
    while (!backup.run(CrawlDepth.CHANGES).complete(true)) runs++;
    assertThat(runs).isLessThanOrEqualTo(3);
    isWhole();
  }
}
