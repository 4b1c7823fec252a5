package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.crawl.CrawlDepth;
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
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules by which nothing is lost, each alone: one case that is lost, or wrongly called
 * complete, without that rule. Storms meet some of these cases rarely; here they are made on
 * purpose, in one channel of one server.
 */
abstract class RuleCases {
  static final Predicate<Request> POSTS = Faults.path("/posts");
  static final Predicate<Request> OLDER = POSTS.and(one -> one.query().contains("before="));
  static final Predicate<Request> CHANGES = POSTS.and(one -> one.query().contains("since="));

  @TempDir Path temp;
  Workspace lab;
  FakeMattermost fake;
  CrashingBackup backup;
  String bob;
  String town;

  void start(ServerVersion version) {
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

  void write(int posts) {
    for (int i = 0; i < posts; i++) lab.post(town, bob, "post " + i);
  }

  /** Some quiet time, then a run. */
  Summary run() throws Exception {
    lab.advance(Duration.ofMinutes(5));
    return backup.run(CrawlDepth.CHANGES);
  }

  void hasAll(Summary summary) throws Exception {
    assertThat(new Judge(lab, Set.of()).hasEverythingLive(held()).findings()).isEmpty();
    assertThat(summary.complete(false)).as("%s", summary).isTrue();
  }

  /** A run for which one question is enough; what was asked before is forgotten. */
  void hasAllByOneQuestion() throws Exception {
    fake.requests().clear();
    hasAll(run());
    assertThat(fake.requests().count(POSTS)).as("%s", fake.requests().kinds()).isOne();
  }

  /** No time tells of it, only a count. */
  String importOfLastYear() {
    return lab.importPost(town, bob, "of last year", lab.now() - Duration.ofDays(365).toMillis());
  }

  Held held() throws Exception {
    return Held.in(backup.folder());
  }

  String message(String post) throws Exception {
    Held.Post held = held().posts.get(post);
    return held == null ? "" : Judge.json(held.raw()).path("message").stringValue();
  }
}
