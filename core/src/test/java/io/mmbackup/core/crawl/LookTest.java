package io.mmbackup.core.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.PostRow;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.Credentials;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.ServerAddress;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs after the first, against the fake server. */
class LookTest {
  @TempDir Path temp;
  private FakeMattermost server;
  private Workspace lab;
  private String town;
  private String bob;

  private void start(ServerVersion version) {
    lab = Workspace.empty(version);
    bob = lab.addUser("bob", "Bob", "Brown");
    town = lab.addChannel(lab.addTeam("lab", "Lab"), "town", "Town");
    lab.addMembers(town, List.of(bob));
    server = FakeMattermost.start(lab);
  }

  @AfterEach
  void stop() {
    if (server != null) server.close();
  }

  /** A crawl after some quiet time; the requests of the crawl alone are counted. */
  private CrawlResult crawl(CrawlDepth depth) throws Exception {
    lab.advance(Duration.ofMinutes(5));
    return crawlAtOnce(depth);
  }

  private CrawlResult crawl() throws Exception {
    return crawl(CrawlDepth.CHANGES);
  }

  private CrawlResult crawlAtOnce(CrawlDepth depth) throws Exception {
    var settings =
        ConnectionSettings.of(
            ServerAddress.parse(server.url()), Credentials.token(server.token()), "test");
    try (var client = MattermostClient.connect(settings, new NoWaiting());
        var archive = Archive.openOrCreate(temp)) {
      var config = client.clientConfig();
      server.requests().clear();
      return Crawl.run(client, client.me(), config, archive, 4, depth, new CrawlListener() {});
    }
  }

  private void write(int posts) {
    for (int i = 0; i < posts; i++) lab.post(town, bob, "post " + i);
  }

  private ChannelState state() throws Exception {
    try (var snapshot = Archive.snapshot(temp)) {
      return snapshot.channel(town).map(ChannelRow::state).orElseThrow();
    }
  }

  private PostRow held(String id) throws Exception {
    try (var snapshot = Archive.snapshot(temp)) {
      return snapshot.posts().find(id, Deleted.MARK).orElseThrow();
    }
  }

  private Set<String> live() throws Exception {
    Set<String> ids = new TreeSet<>();
    try (var snapshot = Archive.snapshot(temp)) {
      for (ChannelRow row : snapshot.channels()) {
        snapshot.posts().inChannel(row.no(), Deleted.HIDE).forEach(post -> ids.add(post.id()));
      }
    }
    return ids;
  }

  private Set<String> truth() {
    Set<String> ids = new TreeSet<>();
    for (String channel : lab.channelIds()) ids.addAll(lab.postIds(channel));
    return ids;
  }

  private List<String> rows(String sql) throws Exception {
    List<String> rows = new ArrayList<>();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("archive.db"));
        var row = db.createStatement().executeQuery(sql)) {
      while (row.next()) rows.add(row.getString(1));
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aRunWithoutChangesCostsThreeRequestsThePeopleAndTheSweep(ServerVersion version)
      throws Exception {
    start(version);
    write(5);
    crawl();
    crawl();
    // me, teams, channels (5.37: of the one team), the people, the one active channel
    assertThat(server.requests().count()).as("%s", server.requests().all()).isEqualTo(5);
    assertThat(server.requests().count("/posts")).isEqualTo(1);
    lab.advance(Duration.ofDays(40));
    crawl();
    server.requests().clear();
    crawl();
    assertThat(server.requests().count("/posts")).isZero();
  }

  @Test
  void aQuietChannelIsAskedOnceAWeek() throws Exception {
    start(ServerVersion.V11_6);
    write(5);
    crawl();
    lab.advance(Duration.ofDays(60));
    crawl();
    long asked = 0;
    for (int day = 0; day < 21; day++) {
      lab.advance(Duration.ofDays(1));
      crawlAtOnce(CrawlDepth.CHANGES);
      asked += server.requests().count("/posts");
    }
    assertThat(asked).isEqualTo(3);
  }

  @Test
  void aFullRunAsksEveryChannelAndADeepOneReadsItAgain() throws Exception {
    start(ServerVersion.V11_6);
    write(5);
    crawl();
    lab.advance(Duration.ofDays(60));
    crawl(CrawlDepth.FULL);
    assertThat(server.requests().matching(one -> one.path().endsWith("/posts")))
        .singleElement()
        .matches(one -> !one.query().contains("since=1&"));
    crawl(CrawlDepth.DEEP);
    assertThat(server.requests().matching(one -> one.path().endsWith("/posts")))
        .singleElement()
        .matches(one -> one.query().contains("since=1&"));
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void newPostsEditsReactionsAndDeletionsAreFoundByOneQuestion(ServerVersion version)
      throws Exception {
    start(version);
    write(3);
    String edited = lab.post(town, bob, "before");
    String liked = lab.post(town, bob, "good");
    String deleted = lab.post(town, bob, "gone");
    crawl();
    lab.edit(edited, "after");
    lab.react(liked, bob, "tada");
    lab.delete(deleted);
    lab.post(town, bob, "new");
    CrawlResult result = crawl();
    assertThat(result.postsAdded()).isEqualTo(1);
    assertThat(result.postsChanged()).isEqualTo(2);
    assertThat(result.postsDeleted()).isEqualTo(1);
    assertThat(server.requests().count("/posts")).isEqualTo(1);
    assertThat(held(edited).object().message()).isEqualTo("after");
    assertThat(held(liked).object().reactions()).hasSize(1);
    assertThat(held(deleted).deleteAt()).isPositive();
    assertThat(held(deleted).deletedBy()).isEqualTo(bob);
    assertThat(held(deleted).object().message()).isEqualTo("gone");
    assertThat(live()).isEqualTo(truth());
  }

  @Test
  void aReactionThatIsTakenBackIsRememberedAsRemoved() throws Exception {
    start(ServerVersion.V11_6);
    String liked = lab.post(town, bob, "good");
    lab.react(liked, bob, "tada");
    crawl();
    lab.unreact(liked, bob, "tada");
    crawl();
    assertThat(held(liked).object().reactions()).isEmpty();
    assertThat(rows("select emoji_name from removed_reaction")).containsExactly("tada");
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aBackDatedImportIsFoundByTheCount(ServerVersion version) throws Exception {
    start(version);
    write(700);
    crawl();
    long past = lab.now() - Duration.ofDays(100).toMillis();
    for (int i = 0; i < 3; i++) lab.importPost(town, bob, "old " + i, past + i);
    lab.post(town, bob, "new");
    crawl();
    assertThat(live()).isEqualTo(truth());
    assertThat(state().phase()).isEqualTo(ChannelState.Phase.IDLE);
  }

  @Test
  void moreChangesThanOneAnswerHoldsAreAllFound() throws Exception {
    start(ServerVersion.V11_6);
    write(1200);
    crawl();
    List<String> before = lab.postIds(town);
    for (String id : before) lab.react(id, bob, "tada");
    lab.post(town, bob, "so that the listing moves");
    crawl();
    assertThat(rows("select count(*) from post where raw like '%\"tada\"%'"))
        .containsExactly(String.valueOf(before.size()));
    assertThat(live()).isEqualTo(truth());
    assertThat(state().gap()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatWasDeletedForGoodIsFoundByADeepRunAndKept(ServerVersion version) throws Exception {
    start(version);
    write(10);
    String gone = lab.post(town, bob, "purged");
    String newest = lab.post(town, bob, "newest");
    crawl();
    lab.deletePermanently(gone);
    lab.deletePermanently(newest);
    crawl(CrawlDepth.DEEP);
    assertThat(held(gone).object().message()).isEqualTo("purged");
    assertThat(held(gone).deleteAt()).isPositive();
    assertThat(rows("select post_id from missing_post")).containsExactlyInAnyOrder(gone, newest);
    assertThat(live()).isEqualTo(truth());
    assertThat(state().gap()).isEmpty();
  }

  @Test
  void whatWasDeletedForGoodInALargeChannelIsFoundByADeepRun() throws Exception {
    start(ServerVersion.V11_6);
    write(700);
    List<String> ids = lab.postIds(town);
    crawl();
    for (int i = 0; i < 700; i += 70) lab.deletePermanently(ids.get(i));
    lab.deletePermanently(ids.get(699));
    crawl(CrawlDepth.DEEP);
    assertThat(live()).isEqualTo(truth());
    assertThat(rows("select count(*) from missing_post")).containsExactly("11");
  }

  @Test
  void aRootWhoseTimeWentBackIsBelievedWhenALaterRunSeesItSo() throws Exception {
    start(ServerVersion.V11_6);
    String root = lab.post(town, bob, "root");
    crawl();
    lab.importReply(root, bob, "from the future", lab.now() + Duration.ofDays(1).toMillis());
    crawl();
    lab.react(root, bob, "tada");
    crawl(CrawlDepth.FULL);
    crawl(CrawlDepth.FULL);
    assertThat(held(root).object().reactions()).hasSize(1);
  }

  @Test
  void membersAreReadAgainWhenSomebodyComes() throws Exception {
    start(ServerVersion.V11_6);
    write(5);
    crawl();
    String eve = lab.addUser("eve", "Eve", "Evans");
    crawl();
    assertThat(server.requests().matching(one -> one.path().endsWith("/users"))).isEmpty();
    lab.addToChannel(town, eve, bob);
    crawl();
    assertThat(rows("select user_id from member")).contains(eve);
  }

  @Test
  void aPersonWhoIsRenamedIsFoundByTheRefresh() throws Exception {
    start(ServerVersion.V11_6);
    String direct = lab.addDirect(bob);
    lab.post(direct, bob, "hi");
    crawl();
    lab.renameUser(bob, "robert");
    crawl();
    assertThat(rows("select username from user")).contains("robert");
    assertThat(rows("select display_name from channel where type = 'D'")).containsExactly("robert");
  }

  @Test
  void aServerClockThatOnceRanAheadSilencesNothing() throws Exception {
    start(ServerVersion.V11_6);
    lab.addDirect(bob);
    write(1);
    String gone = lab.post(town, bob, "gone");
    write(1);
    lab.advance(Duration.ofDays(400));
    crawl();
    lab.advance(Duration.ofDays(-350));
    lab.delete(gone);
    lab.renameUser(bob, "robert");
    crawl();
    assertThat(held(gone).deleteAt()).isPositive();
    assertThat(rows("select username from user")).contains("robert");
  }

  @Test
  void whatOnesOwnPostWasBeforeItsEditsIsAskedForOnce() throws Exception {
    start(ServerVersion.V11_6);
    String mine = lab.post(town, lab.myId(), "one");
    lab.edit(mine, "two");
    String others = lab.post(town, bob, "his");
    lab.edit(others, "changed");
    crawl();
    assertThat(rows("select raw ->> 'message' from post_version")).containsExactly("one");
    lab.edit(mine, "three");
    lab.edit(mine, "four");
    crawl();
    assertThat(rows("select raw ->> 'message' from post_version order by replaced_at"))
        .containsExactly("one", "two", "three");
    crawl();
    assertThat(server.requests().count("/edit_history")).isZero();
  }

  @Test
  void editHistoryThatCannotBeReadIsAGapAndAskedForAgain() throws Exception {
    start(ServerVersion.V11_6);
    lab.edit(lab.post(town, lab.myId(), "one"), "two");
    server.faults().always(Faults.path("/edit_history"), Fault.status(400));
    assertThat(crawl().gaps())
        .singleElement()
        .asString()
        .startsWith("Earlier texts of one of your posts could not be read: ");
    server.faults().clear();
    assertThat(crawl().gaps()).isEmpty();
    assertThat(rows("select raw ->> 'message' from post_version")).containsExactly("one");
  }

  @Test
  void aServerWithoutEditHistoryIsAskedForItOnce() throws Exception {
    start(ServerVersion.V5_37);
    lab.edit(lab.post(town, lab.myId(), "one"), "two");
    crawl();
    assertThat(server.requests().count("/edit_history")).isEqualTo(1);
    lab.edit(lab.post(town, lab.myId(), "one"), "two");
    crawl();
    assertThat(server.requests().count("/edit_history")).isZero();
  }

  @Test
  void aPublicChannelOnceLeftGoesOnBeingReadWhereTheServerLetsOne() throws Exception {
    start(ServerVersion.V11_6);
    write(3);
    crawl();
    lab.leave(town);
    String late = lab.post(town, bob, "after you left");
    crawl();
    assertThat(held(late).object().message()).isEqualTo("after you left");
    assertThat(state().lostAt()).isZero();
    assertThat(state().gap()).isEmpty();
    crawl();
    assertThat(server.requests().count("/channels/" + town)).isZero();
    String later = lab.post(town, bob, "a week after");
    lab.advance(Duration.ofDays(8));
    crawl();
    assertThat(held(later).object().message()).isEqualTo("a week after");
  }

  @Test
  void aChannelThatCannotBeReadAnyMoreKeepsEverythingAndTellsSinceWhen() throws Exception {
    start(ServerVersion.V5_37);
    write(3);
    crawl();
    lab.leave(town);
    crawl();
    long since = state().lostAt();
    assertThat(since).isGreaterThan(lab.now() - 2_000);
    assertThat(live()).hasSizeGreaterThanOrEqualTo(3);
    lab.advance(Duration.ofDays(8));
    crawl();
    assertThat(server.requests().count("/channels/" + town)).isPositive();
    assertThat(state().lostAt()).isEqualTo(since);
    lab.join(town);
    String back = lab.post(town, bob, "welcome back");
    crawl();
    assertThat(state().lostAt()).isZero();
    assertThat(state().gap()).isEmpty();
    assertThat(held(back).object().message()).isEqualTo("welcome back");
  }

  @Test
  void aChannelDeletedForGoodIsLostAndKept() throws Exception {
    start(ServerVersion.V11_6);
    String post = lab.post(town, bob, "hello");
    crawl();
    lab.deleteChannelPermanently(town);
    crawl();
    assertThat(state().lostAt()).isPositive();
    assertThat(held(post).object().message()).isEqualTo("hello");
    assertThat(held(post).deleteAt()).isZero();
  }

  @Test
  void aRenamedChannelKeepsItsPath() throws Exception {
    start(ServerVersion.V11_6);
    write(1);
    crawl();
    lab.renameChannel(town, "City");
    lab.renameChannelUrl(town, "city");
    crawl();
    assertThat(rows("select path || ' ' || display_name from channel where type = 'O'"))
        .contains("lab/town City");
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void tenPostsInFiveOf300ChannelsCostFiveRequestsMore(ServerVersion version) throws Exception {
    start(version);
    String team = lab.teamId("lab");
    List<String> channels = new ArrayList<>();
    for (int i = 0; i < 300; i++) channels.add(lab.addChannel(team, "c" + i, "C" + i));
    for (String channel : channels) lab.post(channel, lab.myId(), "hello");
    crawl();
    lab.advance(Duration.ofDays(40));
    crawl();
    crawl();
    long idle = server.requests().count(one -> !one.path().endsWith("/posts"));
    assertThat(idle).isEqualTo(4);
    for (int i = 0; i < 10; i++) lab.post(channels.get(i % 5), lab.myId(), "news " + i);
    crawl();
    assertThat(server.requests().count(one -> !one.path().endsWith("/posts"))).isEqualTo(idle);
    for (String channel : channels.subList(0, 5)) {
      assertThat(server.requests().count(channel + "/posts")).isEqualTo(1);
    }
    assertThat(server.requests().count("/posts")).as("with those whose week is over").isLessThan(8);
    assertThat(live()).isEqualTo(truth());
  }

  @Test
  void whatTheServerCountsAndNeverShowsIsNeitherHiddenNorGuessedAt() throws Exception {
    start(ServerVersion.V11_6);
    lab.delete(lab.post(town, bob, "deleted long before"));
    lab.advance(Duration.ofDays(1));
    write(700);
    crawl();
    Counters counters = Counters.of(state()).orElseThrow();
    assertThat(counters.unseen()).isEqualTo(1);
    assertThat(counters.server()).isGreaterThanOrEqualTo(701);
    assertThat(state().gap()).isEmpty();
  }

  @Test
  void aChannelThatChangedIsNotCalledCompleteBeforeItWasAsked() throws Exception {
    start(ServerVersion.V11_6);
    write(3);
    crawl();
    lab.post(town, bob, "new");
    server
        .faults()
        .always(
            Faults.path("/posts"),
            Fault.status(
                401,
                "{\"id\":\"api.context.session_expired.app_error\",\"message\":\"no\",\"status_code\":401}",
                Map.of("Content-Type", "application/json")));
    assertThatThrownBy(this::crawl).isInstanceOf(MattermostException.class);
    assertThat(state().gap()).isPresent();
    server.faults().clear();
    crawl();
    assertThat(state().gap()).isEmpty();
  }

  @Test
  void anOwnPostThatComesBackIsAskedForItsHistoryThen() throws Exception {
    start(ServerVersion.V11_6);
    String mine = lab.post(town, lab.myId(), "one");
    lab.edit(mine, "two");
    crawl();
    lab.edit(mine, "three");
    lab.delete(mine);
    crawl();
    lab.undelete(mine);
    crawl(CrawlDepth.FULL);
    assertThat(held(mine).deleteAt()).isZero();
    assertThat(rows("select raw ->> 'message' from post_version order by replaced_at"))
        .containsExactly("one", "two");
    assertThat(live()).isEqualTo(truth());
  }

  /** No time tells of it, and a channel that was left is not in the list. */
  @Test
  void whatAPlanWithheldOfAChannelThatWasLeftIsReadWhenTheLimitIsLifted() throws Exception {
    start(ServerVersion.V11_6);
    write(5);
    lab.advance(Duration.ofHours(1));
    lab.withholdPostsBefore(lab.now());
    write(3);
    crawl();
    lab.leave(town);
    crawl();
    assertThat(state().gap()).hasValueSatisfying(gap -> assertThat(gap).contains("plan"));
    lab.withholdPostsBefore(0);

    crawl(CrawlDepth.FULL);

    assertThat(state().gap()).isEmpty();
    assertThat(live()).containsExactlyInAnyOrderElementsOf(lab.postIds(town));
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whoIsInNoTeamIsToldWhatThatHides(ServerVersion version) throws Exception {
    start(version);
    String direct = lab.addDirect(bob);
    lab.post(direct, bob, "only between us");
    lab.leaveTeam(lab.teamId("lab"));

    CrawlResult result = crawl();

    boolean isTold = result.gaps().isEmpty();
    try (var archive = Archive.open(temp)) {
      boolean isHeld =
          archive.writer().apply(transaction -> transaction.channel(direct)).isPresent();
      assertThat(isHeld).isEqualTo(isTold);
    }
    assertThat(isTold).isEqualTo(version == ServerVersion.V11_6);
    if (!isTold) assertThat(result.gaps().getFirst()).startsWith("You are in no team");
  }
}
