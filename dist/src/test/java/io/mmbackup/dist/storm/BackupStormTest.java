package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.run.Status;
import io.mmbackup.core.run.StatusJson;
import io.mmbackup.core.run.Summary;
import io.mmbackup.fake.ServerVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Whatever happens between and during runs, and wherever they are killed: after a run in calm
 * weather the backup has all that the server has, and all that it ever had.
 */
class BackupStormTest {
  private static final int RUNS = 4;

  @Provide
  Arbitrary<List<Round>> storms() {
    return Storms.any();
  }

  /**
   * Always the same ones: a build fails for what was changed. A long run has new ones each time.
   */
  @Property(tries = 50, seed = "20261126", shrinking = ShrinkingMode.BOUNDED)
  void afterAStormTheBackupIsWhole(
      @ForAll("storms") List<Round> storm, @ForAll ServerVersion version) throws Exception {
    weather(storm, version);
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
  @AddLifecycleHook(OnlyInALongRun.class)
  void afterAThousandStormsTheBackupIsWhole(
      @ForAll("storms") List<Round> storm, @ForAll ServerVersion version) throws Exception {
    weather(storm, version);
  }

  private static void weather(List<Round> storm, ServerVersion version) throws Exception {
    Path temp = Files.createTempDirectory("storm");
    try (Weather weather = new Weather(version)) {
      CrashingBackup backup = new CrashingBackup(weather.fake, temp);
      Held before = Held.in(backup.folder());
      RoundTruth truth = new RoundTruth(weather);
      for (Round round : storm) {
        weather.workspace.advance(Duration.ofSeconds(1));
        round.before().forEach(event -> happen(weather, event));
        truth.begins();
        for (Round.During during : round.during()) {
          weather.fake.meanwhile().at(during.request(), () -> happen(weather, during.event()));
        }
        boolean ended = backup.run(round.ending(), round.at());
        Held now = Held.in(backup.folder());
        if (Archive.existsIn(backup.folder())) {
          String status = StatusJson.of(Status.of(backup.folder()));
          assertThat(truth.findings(Judge.json(status), now, ended)).as(status).isEmpty();
        }
        Judge judge = new Judge(weather.workspace, Set.of()).nothingIsLost(before, now);
        assertThat(judge.findings()).isEmpty();
        before = now;
      }
      weather.calm();
      if (weather.isHiding()) {
        untilItSaysComplete(backup);
        tellsTheTruth(weather, backup, weather.changedInSecret, false);
        weather.showAll();
      }
      Path fresh = temp.resolve("fresh");
      new CrashingBackup(weather.fake, fresh).run(CrawlDepth.FULL);
      Summary changes = untilItSaysComplete(backup);
      judge(weather, backup, fresh, before, weather.changedInSecret, false, changes);
      Summary deep = backup.run(CrawlDepth.DEEP);
      // It may have met a root whose time went back.
      if (!deep.complete(false)) deep = untilItSaysComplete(backup);
      judge(weather, backup, fresh, before, Set.of(), true, deep);
    } finally {
      CrashingBackup.delete(temp);
    }
  }

  /** A root whose time went back is believed when it is seen twice; what lags, three times. */
  private static Summary untilItSaysComplete(CrashingBackup backup) throws Exception {
    for (int i = 1; i < RUNS; i++) {
      Summary summary = backup.run(CrawlDepth.FULL);
      if (i > 1 && summary.complete(false)) return summary;
    }
    return backup.run(CrawlDepth.FULL);
  }

  private static void judge(
      Weather weather,
      CrashingBackup backup,
      Path fresh,
      Held before,
      Set<String> overlooked,
      boolean goneToo,
      Summary summary)
      throws Exception {
    Held held = Held.in(backup.folder());
    Judge judge =
        new Judge(weather.workspace, overlooked)
            .nothingIsLost(before, held)
            .hasEverythingLive(held)
            .knowsWhatIsNotLive(held, goneToo)
            .saysWhatAFreshBackupSays(backup.folder(), fresh.resolve("backup"));
    assertThat(judge.findings()).as(String.valueOf(summary)).isEmpty();
    assertThat(summary.complete(false)).as(String.valueOf(summary)).isTrue();
    tellsTheTruth(weather, backup, overlooked, goneToo);
  }

  private static void tellsTheTruth(
      Weather weather, CrashingBackup backup, Set<String> overlooked, boolean goneToo)
      throws Exception {
    String status = StatusJson.of(Status.of(backup.folder()));
    Truthfulness judge = new Truthfulness(weather, Held.in(backup.folder()), overlooked, goneToo);
    assertThat(judge.findings(Judge.json(status))).as(status).isEmpty();
  }

  private static void happen(Weather weather, Round.Event event) {
    weather.happen(event.deed(), event.a(), event.b());
  }
}
