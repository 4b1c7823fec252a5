package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.fake.ServerVersion;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules by which what the server says of a post now meets what it said before. */
class PostRulesTest extends RuleCases {
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
}
