package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.run.Summary;
import io.mmbackup.fake.ServerVersion;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the listing tells of and no answer shows: a delay is waited for, what came in unnoticed is
 * looked for, and what is gone for good is not asked for at every run for ever.
 */
class ListingRulesTest extends RuleCases {
  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatTheListingTellsAndThePostsDoNotShowIsStillToCome(ServerVersion version)
      throws Exception {
    start(version);
    write(5);
    run();
    write(1);
    fake.replica().lag(POSTS, 1);
    assertThat(run().complete(false)).as("with a replica that lags").isFalse();
    fake.replica().catchUp();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aRowFromTheFutureExplainsNothing(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String channel = lab.channelJson(town);
    lab.importPost(town, bob, "future", lab.now() + Duration.ofDays(300).toMillis());
    lab.writeBackChannel(town, channel);
    run();
    run();
    write(1);
    fake.replica().lag(POSTS, 1);
    assertThat(run().complete(false)).as("with a replica that lags").isFalse();
    fake.replica().catchUp();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aPostOfThePastIsFoundByCounting(ServerVersion version) throws Exception {
    start(version);
    write(5);
    run();
    importOfLastYear();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(value = ServerVersion.class, names = "V11_6")
  void aPostThatWasSeenOnlyAsDeletedIsCountedOnceWhenItComesBack(ServerVersion version)
      throws Exception {
    start(version);
    write(5);
    String deleted = lab.post(town, bob, "deleted before it was seen");
    lab.delete(deleted);
    run();
    lab.undelete(deleted);
    run();
    importOfLastYear();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatAKilledRunHasCountedIsCountedAgain(ServerVersion version) throws Exception {
    start(version);
    write(5);
    run();
    importOfLastYear();
    write(1);
    backup.run(Round.Ending.KILLED_AT_PROGRESS, 2);
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatIsWrittenAfterTheListingIsNotCountedWithIt(ServerVersion version) throws Exception {
    start(version);
    write(5);
    lab.importPost(town, bob, "future", lab.now() + Duration.ofDays(300).toMillis());
    run();
    run();
    importOfLastYear();
    fake.meanwhile()
        .at(
            1,
            POSTS,
            () -> {
              lab.advance(Duration.ofMinutes(1));
              write(1);
            });
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aPostThatVanishedUnseenIsAskedForThreeTimesAndThenAccepted(ServerVersion version)
      throws Exception {
    start(version);
    write(700);
    run();
    lab.advance(Duration.ofMinutes(5));
    lab.deletePermanently(lab.post(town, bob, "never seen"));
    // Whatever else the channel shows is known: the listing alone tells of something newer.
    assertThat(run().complete(false)).as("first time").isFalse();
    assertThat(run().complete(false)).as("second time").isFalse();
    hasAll(run());
    hasAllByOneQuestion();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aNewestPostThatVanishedIsAskedForThreeTimesAndThenAccepted(ServerVersion version)
      throws Exception {
    start(version);
    write(700);
    lab.advance(Duration.ofMinutes(5));
    String last = lab.post(town, bob, "seen once");
    run();
    lab.deletePermanently(last);
    assertThat(run().complete(false)).as("first time").isFalse();
    assertThat(run().complete(false)).as("second time").isFalse();
    hasAll(run());
    hasAllByOneQuestion();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aNewestPostThatVanishesDuringAWalkIsAskedForThreeTimesAndThenAccepted(ServerVersion version)
      throws Exception {
    start(version);
    write(700);
    lab.advance(Duration.ofMinutes(5));
    String last = lab.post(town, bob, "seen once");
    fake.meanwhile().at(1, CHANGES, () -> lab.deletePermanently(last));
    assertThat(run().complete(false)).as("first time").isFalse();
    fake.requests().clear();
    assertThat(run().complete(false)).as("second time").isFalse();
    assertThat(fake.requests().count(OLDER)).as("%s", fake.requests().kinds()).isOne();
    hasAll(run());
    hasAllByOneQuestion();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aDelayIsWaitedForHoweverManyThereWereBefore(ServerVersion version) throws Exception {
    start(version);
    write(5);
    run();
    for (int time = 1; time <= 4; time++) {
      write(1);
      fake.replica().lag(POSTS, 1);
      assertThat(run().complete(false)).as("delay " + time).isFalse();
      fake.replica().catchUp();
      hasAll(run());
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatAFirstReadingDoesNotShowOfTheNewestPostsIsStillToCome(ServerVersion version)
      throws Exception {
    start(version);
    for (int posts : List.of(5, 700)) {
      write(posts);
      lab.advance(Duration.ofSeconds(1));
      write(1);
      fake.replica().lag(POSTS, 1);
      Summary summary = backup.run(CrawlDepth.DEEP);
      assertThat(summary.complete(false)).as("with a replica that lags").isFalse();
      fake.replica().catchUp();
      hasAll(run());
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatAFirstReadingCountsAndDoesNotShowIsLookedForOnceMore(ServerVersion version)
      throws Exception {
    start(version);
    write(5);
    String old = importOfLastYear();
    fake.replica().lag(POSTS, 1);
    run();
    assertThat(held().posts).as("with a replica that lags").doesNotContainKey(old);
    fake.replica().catchUp();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void inALargeChannelItIsLookedForWhenEverythingIsAskedFor(ServerVersion version)
      throws Exception {
    start(version);
    write(700);
    importOfLastYear();
    fake.replica().lag(POSTS, 1);
    run();
    fake.replica().catchUp();
    fake.requests().clear();
    run();
    assertThat(fake.requests().count(OLDER)).as("%s", fake.requests().kinds()).isZero();
    lab.advance(Duration.ofMinutes(5));
    hasAll(backup.run(CrawlDepth.FULL));
    fake.requests().clear();
    hasAll(backup.run(CrawlDepth.FULL));
    assertThat(fake.requests().count(OLDER)).as("%s", fake.requests().kinds()).isZero();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatIsGoneBeforeItWasSeenIsLookedForOnceOnly(ServerVersion version) throws Exception {
    start(version);
    write(700);
    lab.deletePermanently(lab.postIds(town).get(300));
    lab.advance(Duration.ofSeconds(1));
    lab.deletePermanently(lab.post(town, bob, "the newest"));
    hasAll(run());
    lab.advance(Duration.ofMinutes(5));
    hasAll(backup.run(CrawlDepth.FULL));
    fake.requests().clear();
    lab.advance(Duration.ofMinutes(5));
    hasAll(backup.run(CrawlDepth.FULL));
    assertThat(fake.requests().count(OLDER)).as("%s", fake.requests().kinds()).isZero();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aCounterThatIsBehindForAMomentCostsNoWalk(ServerVersion version) throws Exception {
    start(version);
    write(700);
    run();
    write(1);
    // Of two posts at a time the later one may be counted first.
    String before = lab.channelJson(town);
    lab.writeBackChannel(
        town, before.replaceFirst("(\"total_msg_count\":)\\d+", "$1" + (count(before) - 1)));
    hasAll(run());
    lab.writeBackChannel(town, before);
    hasAllByOneQuestion();
  }

  private static long count(String channel) {
    return Judge.json(channel).path("total_msg_count").longValue();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aPostOfThePastThatComesBetweenTwoHalvesOfAWalkIsFound(ServerVersion version)
      throws Exception {
    start(version);
    write(700);
    lab.advance(Duration.ofHours(1));
    write(1);
    interruptAWalk();
    importAmongTheNewest();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aPostOfThePastThatComesWhileAnotherIsLookedForIsFound(ServerVersion version)
      throws Exception {
    start(version);
    write(700);
    lab.advance(Duration.ofHours(1));
    write(1);
    run();
    importOfLastYear();
    interruptAWalk();
    importAmongTheNewest();
    hasAll(run());
  }

  /** Its pages until now have shown the newest 400 posts. */
  private void interruptAWalk() throws Exception {
    lab.advance(Duration.ofMinutes(5));
    fake.meanwhile().at(2, OLDER, fake.faults()::expireSession);
    backup.run(Round.Ending.BY_ITSELF, 0);
  }

  private void importAmongTheNewest() {
    long above = Judge.createAt(lab.truth().post(lab.postIds(town).get(600)));
    lab.importPost(town, bob, "among the newest", above + 1);
  }
}
