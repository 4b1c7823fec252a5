package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.run.Status;
import io.mmbackup.core.run.Summary;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules by which nothing is lost, each alone: one case that is lost, or wrongly called
 * complete, without that rule. Storms meet some of these cases rarely; here they are made on
 * purpose.
 */
class RulesTest {
  private static final Predicate<Request> POSTS = Faults.path("/posts");
  private static final Predicate<Request> OLDER = POSTS.and(one -> one.query().contains("before="));

  @TempDir Path temp;
  private Workspace lab;
  private FakeMattermost fake;
  private CrashingBackup backup;
  private String bob;
  private String town;

  private void start(ServerVersion version) {
    lab = Workspace.empty(version);
    fake = FakeMattermost.builder(lab).withReplica().start();
    bob = lab.addUser("bob", "Bob", "Brown");
    town = lab.addChannel(lab.addTeam("lab", "Lab"), "town", "Town");
    lab.addMembers(town, List.of(bob));
    backup = new CrashingBackup(fake, temp);
  }

  @AfterEach
  void stop() {
    if (fake != null) fake.close();
  }

  private void write(int posts) {
    for (int i = 0; i < posts; i++) lab.post(town, bob, "post " + i);
  }

  /** Some quiet time, then a run. */
  private Summary run() throws Exception {
    lab.advance(Duration.ofMinutes(5));
    return backup.run(CrawlDepth.CHANGES);
  }

  private void hasAll(Summary summary) throws Exception {
    assertThat(new Judge(lab, Set.of()).hasEverythingLive(held()).findings()).isEmpty();
    assertThat(summary.complete(false)).as("%s", summary).isTrue();
  }

  private Held held() throws Exception {
    return Held.in(backup.folder());
  }

  private String message(String post) throws Exception {
    Held.Post held = held().posts.get(post);
    return held == null ? "" : Judge.json(held.raw()).path("message").stringValue();
  }

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
  void aPostOfThePastIsFoundByCounting(ServerVersion version) throws Exception {
    start(version);
    write(5);
    run();
    lab.importPost(town, bob, "of last year", lab.now() - Duration.ofDays(365).toMillis());
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatAKilledRunHasCountedIsCountedAgain(ServerVersion version) throws Exception {
    start(version);
    write(5);
    run();
    lab.importPost(town, bob, "of last year", lab.now() - Duration.ofDays(365).toMillis());
    write(1);
    backup.run(Round.Ending.KILLED_AT_PROGRESS, 2);
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
  void aTombstoneKeepsTheContent(ServerVersion version) throws Exception {
    start(version);
    String deleted = lab.post(town, bob, "precious");
    write(5);
    run();
    lab.delete(deleted);
    hasAll(run());
    assertThat(held().posts.get(deleted).deleteAt()).isPositive();
    assertThat(message(deleted)).isEqualTo("precious");
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aLatePageOfAnOldWalkDoesNotReviveWhatWasDeleted(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String deleted = lab.post(town, bob, "precious");
    run();
    lab.delete(deleted);
    run();
    fake.replica().lag(POSTS, 1);
    backup.run(CrawlDepth.DEEP);
    backup.run(CrawlDepth.DEEP);
    assertThat(held().posts.get(deleted).deleteAt()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anOlderAnswerDoesNotReplaceANewerOne(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String liked = lab.post(town, bob, "good");
    run();
    lab.react(liked, bob, "smile");
    run();
    fake.replica().lag(POSTS, 1);
    backup.run(CrawlDepth.DEEP);
    assertThat(new Judge(lab, Set.of()).hasEverythingLive(held()).findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aDeletionWithinOneMillisecondHidesNoOtherPost(ServerVersion version) throws Exception {
    start(version);
    write(1);
    List<String> ties = lab.ties(town, bob, 650);
    // What is paged by offset moves up when something above it goes.
    fake.meanwhile().at(2, POSTS, () -> lab.delete(ties.getLast()));
    hasAll(run());
  }

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
  void manyKnownPostsDoNotCutTheNextAnswer(ServerVersion version) throws Exception {
    start(version);
    write(5);
    run();
    write(800);
    run();
    write(150);
    fake.requests().clear();
    hasAll(run());
    assertThat(fake.requests().count(POSTS)).as("%s", fake.requests().kinds()).isOne();
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
  void aWalkThatShowsARowFromTheFutureComesToItsEnd(ServerVersion version) throws Exception {
    start(version);
    write(700);
    lab.importPost(town, bob, "future", lab.now() + Duration.ofDays(300).toMillis());
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
  void whatIsWrittenAfterTheListingIsNotCountedWithIt(ServerVersion version) throws Exception {
    start(version);
    write(5);
    lab.importPost(town, bob, "future", lab.now() + Duration.ofDays(300).toMillis());
    run();
    run();
    lab.importPost(town, bob, "of last year", lab.now() - Duration.ofDays(365).toMillis());
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
  void aPostFromTheFutureCanBeDeleted(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String future =
        lab.importPost(town, bob, "future", lab.now() + Duration.ofDays(300).toMillis());
    run();
    lab.delete(future);
    run();
    hasAll(run());
    assertThat(held().posts.get(future).deleteAt()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aRootWhoseTimeWentBackIsBelievedByTheNextRun(ServerVersion version) throws Exception {
    start(version);
    String root = likedRoot();
    lab.react(root, bob, "+1");
    importReplyBeforeTheLike(root);
    assertThat(run().complete(false)).as("with a post that is older than it was").isFalse();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aLongWalkBelievesARootWhoseTimeWentBackToo(ServerVersion version) throws Exception {
    start(version);
    String root = likedRoot();
    write(700);
    run();
    lab.react(root, bob, "+1");
    importReplyBeforeTheLike(root);
    assertThat(run().complete(false)).as("with a post that is older than it was").isFalse();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anEditedRootWhoseTimeWentBackIsBelievedAtOnce(ServerVersion version) throws Exception {
    start(version);
    String root = likedRoot();
    lab.edit(root, "after");
    importReplyBeforeTheLike(root);
    hasAll(run());
    assertThat(message(root)).isEqualTo("after");
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aRootThatAReplicaHidIsLiveAgainThoughItsTimeWentBack(ServerVersion version)
      throws Exception {
    start(version);
    write(5);
    String root = lab.post(town, bob, "root");
    lab.react(root, bob, "smile");
    run();
    fake.replica().lag(POSTS, 2);
    backup.run(CrawlDepth.DEEP);
    assertThat(held().posts.get(root).deleteAt()).as("hidden").isPositive();
    fake.replica().catchUp();
    importReplyBeforeTheLike(root);
    hasAll(run());
  }

  /** In the archive, and changed an hour after it was written. */
  private String likedRoot() throws Exception {
    write(5);
    String root = lab.post(town, bob, "root");
    lab.advance(Duration.ofHours(1));
    lab.react(root, bob, "smile");
    write(1);
    run();
    lab.advance(Duration.ofHours(1));
    return root;
  }

  /** The root's time goes back to the reply's. */
  private void importReplyBeforeTheLike(String root) {
    long created = Judge.createAt(lab.truth().post(root));
    lab.importReply(root, bob, "reply", created - Duration.ofMinutes(30).toMillis());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aRootWhoseTimeWentBackIsAskedForAgain(ServerVersion version) throws Exception {
    start(version);
    String root = lab.post(town, bob, "root");
    lab.advance(Duration.ofMinutes(1));
    lab.react(root, bob, "smile");
    long liked = lab.now();
    write(1);
    run();
    run();
    lab.advance(Duration.ofDays(60));
    lab.unreact(root, bob, "smile");
    lab.importReply(root, bob, "reply", liked - Duration.ofSeconds(30).toMillis());
    write(1);
    assertThat(run().complete(false)).as("with a post that is older than it was").isFalse();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(value = ServerVersion.class, names = "V11_6")
  void anOlderTombstoneDoesNotBuryALivePost(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String post = lab.post(town, bob, "precious");
    run();
    lab.delete(post);
    backup.run(CrawlDepth.CHANGES);
    lab.undelete(post);
    lab.edit(post, "after");
    backup.run(CrawlDepth.CHANGES);
    assertThat(held().posts.get(post).deleteAt()).isZero();
    fake.replica().lag(POSTS, 2);
    backup.run(CrawlDepth.CHANGES);
    assertThat(held().posts.get(post).deleteAt()).isZero();
  }

  @ParameterizedTest
  @EnumSource(value = ServerVersion.class, names = "V11_6")
  void aDeletionThatWasTakenBackIsTakenBackHere(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String post = lab.post(town, bob, "precious");
    run();
    lab.delete(post);
    run();
    lab.undelete(post);
    hasAll(backup.run(CrawlDepth.DEEP));
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
    fake.replica().lag(Faults.path("/posts").and(one -> one.query().contains("since=")), 2);
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
    assertThat(fake.requests().count(POSTS.and(one -> one.query().contains("since=")))).isOne();
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
  void manyDeletionsBeforeAWalkArePassedStepByStep(ServerVersion version) throws Exception {
    start(version);
    write(1_250);
    lab.postIds(town).subList(0, 1_000).forEach(lab::delete);
    lab.advance(Duration.ofSeconds(2)); // the server tells its time in seconds
    hasAll(backup.run(CrawlDepth.CHANGES));
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
}
