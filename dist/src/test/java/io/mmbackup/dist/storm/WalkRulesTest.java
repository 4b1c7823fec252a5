package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.fake.ServerVersion;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of reading a channel whole: by walks, or a small one at once. */
class WalkRulesTest extends RuleCases {
  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void postsOfOneMillisecondAtTheBorderOfAPageAreRead(ServerVersion version) throws Exception {
    start(version);
    for (int i = 0; i < 240; i++) lab.ties(town, bob, 3);
    hasAll(run());
    // The guard would notice a loss, and read again and again.
    assertThat(fake.requests().count(OLDER)).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anAnchorThatVanishesDoesNotEndTheWalk(ServerVersion version) throws Exception {
    start(version);
    write(700);
    Set<String> gone = new TreeSet<>();
    fake.meanwhile()
        .each(
            OLDER,
            request -> {
              String anchor = request.query().replaceFirst(".*before=([a-z0-9]{26}).*", "$1");
              if (gone.isEmpty() && gone.add(anchor)) lab.deletePermanently(anchor);
            });
    hasAll(run());
    assertThat(gone).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aDeletionWithinOneMillisecondHidesNoOtherPost(ServerVersion version) throws Exception {
    start(version);
    write(1);
    List<String> ties = lab.ties(town, bob, 650);
    lab.advance(Duration.ofHours(1));
    write(1); // so that what catches up with the walk begins above
    // What is paged by offset moves up when something above it goes.
    fake.meanwhile().at(3, POSTS, () -> lab.delete(ties.getLast()));
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatHappensDuringALongWalkIsCaughtUpWith(ServerVersion version) throws Exception {
    start(version);
    write(700);
    String deleted = lab.postIds(town).getLast();
    String edited = lab.postIds(town).get(698);
    fake.meanwhile()
        .at(
            2,
            OLDER,
            () -> {
              lab.delete(deleted);
              lab.edit(edited, "after");
              write(3);
            });
    hasAll(run());
    assertThat(held().posts.get(deleted).deleteAt()).isPositive();
    assertThat(message(edited)).isEqualTo("after");
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatIsCommittedLateDuringAWalkLiesWithinItsOverlap(ServerVersion version) throws Exception {
    start(version);
    write(700);
    lab.advance(Duration.ofHours(1));
    write(5);
    String edited = lab.postIds(town).get(699);
    long late = lab.now() - 30_000;
    fake.meanwhile().at(2, OLDER, () -> lab.editAsOf(edited, "after", late));
    hasAll(backup.run(CrawlDepth.CHANGES));
    assertThat(message(edited)).isEqualTo("after");
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatCatchesUpWithAWalkMustShowWhatTheWalkHasShown(ServerVersion version) throws Exception {
    start(version);
    write(700);
    String liked = lab.postIds(town).getLast();
    fake.meanwhile().at(2, OLDER, () -> lab.react(liked, bob, "smile"));
    fake.replica().lag(CHANGES, 2);
    assertThat(run().complete(false)).as("with a replica that lags").isFalse();
    fake.replica().catchUp();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatAWalkHasShownDoesNotCutWhatCatchesUpWithIt(ServerVersion version) throws Exception {
    start(version);
    write(1_300);
    hasAll(backup.run(CrawlDepth.CHANGES));
    assertThat(fake.requests().count(CHANGES)).isOne();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void manyDeletionsBeforeAWalkArePassedStepByStep(ServerVersion version) throws Exception {
    start(version);
    write(1_250);
    lab.postIds(town).subList(0, 1_000).forEach(lab::delete);
    lab.advance(Duration.ofSeconds(2)); // the server tells its time in seconds
    hasAll(backup.run(CrawlDepth.CHANGES));
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void moreChangesDuringAWalkThanOneAnswerHoldsAreFoundByAnotherWalk(ServerVersion version)
      throws Exception {
    start(version);
    write(1_300);
    List<String> posts = lab.postIds(town);
    fake.meanwhile()
        .at(3, OLDER, () -> posts.reversed().forEach(post -> lab.react(post, bob, "smile")));
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aWalkThatShowsARowFromTheFutureComesToItsEnd(ServerVersion version) throws Exception {
    start(version);
    write(700);
    lab.importPost(town, bob, "future", lab.now() + Duration.ofDays(300).toMillis());
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(value = ServerVersion.class, names = "V11_6")
  void whatAPlanWithheldIsReadWhenTheLimitIsLifted(ServerVersion version) throws Exception {
    start(version);
    String other = lab.addChannel(lab.addTeam("ops", "Ops"), "alarms", "Alarms");
    for (int i = 0; i < 10; i++) lab.post(other, bob, "alarm " + i);
    write(700);
    String border = lab.postIds(town).get(500);
    lab.withholdPostsBefore(Judge.createAt(lab.truth().post(border)));
    assertThat(run().complete(false)).isFalse();
    fake.requests().clear();
    assertThat(run().complete(false)).as("still withheld").isFalse();
    assertThat(fake.requests().count(OLDER)).as("one question").isOne();
    lab.withholdPostsBefore(Judge.createAt(lab.truth().post(lab.postIds(town).get(300))));
    assertThat(run().complete(false)).as("less is withheld").isFalse();
    assertThat(held().posts).hasSize(lab.postIds(town).size() - 300);
    lab.withholdPostsBefore(0);
    hasAll(run());
    fake.requests().clear();
    hasAll(run());
    assertThat(fake.requests().count(OLDER)).as("nothing is withheld").isZero();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatChangesInTheFirstSecondOfAWalkIsCaughtUpWith(ServerVersion version) throws Exception {
    start(version);
    write(1_000);
    List<String> posts = lab.postIds(town);
    String passed = posts.getLast();
    lab.advance(Duration.ofHours(1));
    long begins = lab.now() / 1000 * 1000 + 1000;
    lab.advance(Duration.ofMillis(begins - lab.now()));
    fake.meanwhile()
        .at(
            2,
            OLDER,
            () -> {
              lab.editAsOf(passed, "after", begins + 100);
              // What the walk is still to show has changed later.
              posts.subList(0, 350).forEach(post -> lab.editAsOf(post, "later", begins + 500));
              lab.advance(Duration.ofSeconds(2));
            });
    hasAll(backup.run(CrawlDepth.CHANGES));
    assertThat(message(passed)).isEqualTo("after");
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aSmallChannelOfManyEditsIsWalked(ServerVersion version) throws Exception {
    start(version);
    write(590);
    lab.postIds(town).forEach(post -> lab.edit(post, "after"));
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aSmallChannelIsNotReadByAnAnswerThatDoesNotShowWhatIsKnown(ServerVersion version)
      throws Exception {
    start(version);
    write(5);
    lab.advance(Duration.ofMinutes(1));
    String last = lab.post(town, bob, "last");
    run();
    fake.replica().lagOnce(CHANGES, 1);
    hasAll(backup.run(CrawlDepth.DEEP));
    assertThat(held().posts.get(last).deleteAt()).isZero();
  }

  @ParameterizedTest
  @EnumSource(value = ServerVersion.class, names = "V11_6")
  void whatAPlanWithholdsIsNotTakenForDeleted(ServerVersion version) throws Exception {
    start(version);
    String small = lab.addChannel(lab.addTeam("ops", "Ops"), "alarms", "Alarms");
    for (int i = 0; i < 10; i++) lab.post(small, bob, "alarm " + i);
    write(700);
    hasAll(run());
    lab.withholdPostsBefore(Judge.createAt(lab.truth().post(lab.postIds(town).get(500))));
    assertThat(backup.run(CrawlDepth.DEEP).complete(false)).isFalse();
    lab.withholdPostsBefore(0);
    assertThat(new Judge(lab, Set.of()).hasEverythingLive(held()).findings()).isEmpty();
  }
}
