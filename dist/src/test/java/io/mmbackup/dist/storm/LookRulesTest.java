package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.run.Status;
import io.mmbackup.fake.ServerVersion;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of asking what changed, and of whom to ask. */
class LookRulesTest extends RuleCases {
  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anAnswerThatDoesNotShowWhatIsKnownIsNotBelieved(ServerVersion version) throws Exception {
    start(version);
    String liked = lab.post(town, bob, "good");
    write(5);
    run();
    lab.react(liked, bob, "smile");
    run();
    lab.react(liked, lab.myId(), "smile");
    fake.replica().lag(POSTS, 2);
    assertThat(run().complete(false)).as("with a replica that lags").isFalse();
    fake.replica().catchUp();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aServerThatWasMisledByAnotherClientIsAskedFromBelow(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String liked = lab.post(town, bob, "good");
    run();
    lab.react(liked, bob, "smile");
    lab.advance(Duration.ofMinutes(5));
    lab.poison(town, lab.now() - 1_000_000);
    hasAll(backup.run(CrawlDepth.CHANGES));
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anAnswerOfNearlyAThousandRowsIsTakenForACutOne(ServerVersion version) throws Exception {
    start(version);
    write(1_300);
    run();
    // Rows that the server withholds count for its thousand, and are taken out of the answer then.
    List<String> posts = lab.postIds(town);
    lab.withholdPostsBefore(Judge.createAt(lab.truth().post(posts.get(60))));
    for (String post : posts) lab.react(post, bob, "smile");
    lab.cutWithoutNewest(true);
    run();
    lab.withholdPostsBefore(0);
    Held held = held();
    Set<String> withheld = Set.copyOf(posts.subList(0, 60));
    assertThat(new Judge(lab, withheld).hasEverythingLive(held).findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatIsCommittedLateLiesWithinTheOverlap(ServerVersion version) throws Exception {
    start(version);
    String edited = lab.post(town, bob, "before");
    lab.advance(Duration.ofHours(1));
    write(5);
    run();
    lab.editAsOf(edited, "after", lab.now() - Duration.ofMinutes(5).toMillis() - 30_000);
    hasAll(run());
    assertThat(message(edited)).isEqualTo("after");
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void manyKnownPostsDoNotCutTheNextAnswer(ServerVersion version) throws Exception {
    start(version);
    write(5);
    run();
    write(800);
    run();
    write(150);
    hasAllByOneQuestion();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aRowFromTheFutureDoesNotHideTheOnesOfNow(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String liked = lab.post(town, bob, "good");
    lab.importPost(town, bob, "future", lab.now() + Duration.ofDays(300).toMillis());
    run();
    // A difference of the counters is confirmed once by reading all.
    run();
    hasAll(run());
    // Nothing but the rows themselves tells of a reaction.
    lab.react(liked, bob, "smile");
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aReactionToAPostOfThisMonthIsFoundByTheNextRun(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String liked = lab.post(town, bob, "good");
    lab.advance(Duration.ofDays(20));
    run();
    lab.react(liked, bob, "smile");
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aReactionToAnOldPostIsFoundWithinAWeek(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String liked = lab.post(town, bob, "good");
    lab.advance(Duration.ofDays(60));
    run();
    lab.react(liked, bob, "smile");
    lab.advance(Duration.ofDays(7));
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aFileThatIsListedAfterItsPostIsHad(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String file = lab.addFile(bob, "a.txt", "text/plain", new byte[] {1, 2, 3});
    String post = lab.postBeforeItsFiles(town, bob, "see", List.of(file));
    backup.run(CrawlDepth.CHANGES);
    lab.showFiles(post);
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aFirstRunKilledBeforeItKnewTheChannelsIsNotComplete(ServerVersion version) throws Exception {
    start(version);
    backup.run(Round.Ending.KILLED_AT_REQUEST, 4);
    Status status = Status.of(backup.folder());
    assertThat(status.summary().conversations()).isEmpty();
    assertThat(status.summary().complete(false)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anAnswerThatCannotShowAnythingKnownIsAskedForAgain(ServerVersion version) throws Exception {
    start(version);
    List<String> ties = lab.ties(town, bob, 950);
    run();
    lab.advance(Duration.ofDays(60));
    run();
    lab.react(ties.getFirst(), bob, "smile");
    lab.advance(Duration.ofDays(7));
    fake.replica().lag(POSTS, 1);
    run();
    fake.replica().catchUp();
    lab.advance(Duration.ofMinutes(15)); // so long the server remembers what the replica said
    hasAll(run());
  }
}
