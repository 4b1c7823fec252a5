package io.mmbackup.core.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails alone is told alone: everything else is read. */
class TroubleTest {
  private static final Fault PAGE =
      Fault.status(403, "<html>Blocked</html>", Map.of("Content-Type", "text/html"));

  @TempDir Path temp;
  private Workspace lab;
  private FakeMattermost server;
  private Crawling crawling;
  private String anna;
  private String town;
  private String ice;
  private String direct;

  @BeforeEach
  void start() {
    lab = Workspace.empty(ServerVersion.V11_6);
    String team = lab.addTeam("lab", "Lab");
    anna = lab.addUser("anna", "Anna", "Lindqvist");
    town = lab.addChannel(team, "town", "Town");
    ice = lab.addChannel(team, "ice", "Ice");
    direct = lab.addDirect(anna);
    for (String channel : List.of(town, ice, direct)) lab.post(channel, lab.myId(), "hello");
    server = FakeMattermost.start(lab);
    crawling = new Crawling(server, temp);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private CrawlResult run() throws IOException {
    return crawling.run(Selection.EVERYTHING);
  }

  private Optional<String> gap(String channel) throws IOException {
    return crawling.row(channel).state().gap();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aChannelThatAProxyHoldsBackIsAGapOfItsOwn(boolean refused) throws Exception {
    server.faults().always(Faults.path(ice + "/posts"), refused ? PAGE : Fault.htmlWith200());
    run();
    assertThat(gap(ice)).contains("Something in front of the server does not let it through.");
    assertThat(gap(town)).isEmpty();
    assertAllRead(town);
    assertAllRead(direct);
    server.faults().clear();
    run();
    assertThat(gap(ice)).isEmpty();
    assertAllRead(ice);
  }

  @Test
  void aFileThatAProxyHoldsBackIsMissingAlone() throws Exception {
    String held = file("virus.exe");
    String other = file("notes.txt");
    server.faults().always(Faults.path("/files/" + held), PAGE);
    run();
    assertThat(content(held).status()).isEqualTo(Content.Status.FAILED);
    assertThat(content(held).reason())
        .isEqualTo("Something in front of the server does not let it through.");
    assertThat(content(other).status()).isEqualTo(Content.Status.PRESENT);
    server.faults().clear();
    run();
    assertThat(content(held).status()).isEqualTo(Content.Status.PRESENT);
  }

  @Test
  void aProxyThatAsksForASignInEverywhereEndsTheRun() throws Exception {
    run();
    lab.post(ice, lab.myId(), "new");
    server.faults().always(one -> !one.path().endsWith("/channels"), Fault.htmlWith200());
    MattermostException failure = catchThrowableOfType(MattermostException.class, this::run);
    assertThat(failure.kind()).isEqualTo(MattermostException.Kind.PROXY_LOGIN);
  }

  /** A firewall may let no POST through. */
  @Test
  void messagesAreReadWhereNobodyTellsWhoPeopleAre() throws Exception {
    server.faults().always(Faults.request("POST", "/users/"), PAGE);
    CrawlResult result = run();
    for (String channel : List.of(town, ice, direct)) {
      assertAllRead(channel);
    }
    assertThat(result.gaps())
        .contains(
            "The people of your direct messages could not be asked for: Something in front of the"
                + " server does not let it through.");
    server.faults().clear();
    assertThat(run().gaps()).isEmpty();
    assertThat(crawling.row(direct).displayName()).isEqualTo("anna");
  }

  /** Each request that fails for good takes minutes. */
  @Test
  void aServerThatIsGoneIsNotAskedForTheMembersOfEachChannel() throws Exception {
    String team = lab.teamId("lab");
    for (int i = 0; i < 20; i++) lab.addChannel(team, "channel-" + i, "Channel " + i);
    server.faults().always(one -> one.path().endsWith("/users"), Fault.disconnect());
    CrawlResult result = run();
    assertThat(result.gaps())
        .anyMatch(gap -> gap.endsWith("The server cannot be reached."))
        .anyMatch(gap -> gap.endsWith("The server could not be reached any more."));
    assertThat(different(one -> one.path().endsWith("/users"), Request::query)).isLessThan(6);
  }

  @Test
  void aServerThatIsGoneIsNotAskedForTheSidebarOfEachTeam() throws Exception {
    for (int i = 0; i < 9; i++) lab.addTeam("team-" + i, "Team " + i);
    List<String> own = List.of("/categories", "/preferences", "/drafts", "/members", "/threads");
    server.faults().always(one -> own.stream().anyMatch(one.path()::endsWith), Fault.disconnect());
    assertThat(run().gaps()).anyMatch(gap -> gap.contains("Your drafts could not be read"));
    assertThat(different(one -> own.stream().anyMatch(one.path()::endsWith), Request::path))
        .isLessThan(7);
  }

  @Test
  void aServerThatIsGoneIsNotAskedForEachChannelThatWasLeft() throws Exception {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      left.add(lab.addChannel(lab.teamId("lab"), "channel-" + i, "Channel " + i));
    }
    run();
    left.forEach(lab::leave);
    server.requests().clear();
    server.faults().always(one -> left.stream().anyMatch(one.path()::endsWith), Fault.disconnect());
    run();
    for (String channel : left) assertThat(gap(channel)).isPresent();
    assertThat(different(one -> left.stream().anyMatch(one.path()::endsWith), Request::path))
        .isLessThan(6);
    server.faults().clear();
    run();
    for (String channel : left) assertThat(gap(channel)).isEmpty();
  }

  @Test
  void ownEditsAreNotAskedForOneByOneAtAServerThatIsGone() throws Exception {
    for (int i = 0; i < 20; i++) lab.edit(lab.post(town, lab.myId(), "one"), "two");
    server.faults().always(Faults.path("/edit_history"), Fault.disconnect());
    assertThat(run().gaps())
        .singleElement()
        .asString()
        .startsWith("Earlier texts of 20 of your posts could not be read: ");
    assertThat(different(one -> one.path().endsWith("/edit_history"), Request::path)).isLessThan(6);
  }

  @Test
  void whoHasChangedIsAskedAgainWhenItCouldNotBeAsked() throws Exception {
    run();
    lab.renameUser(anna, "anne");
    server.faults().always(Faults.request("POST", "/users/ids"), Fault.status(400));
    assertThat(run().gaps())
        .singleElement()
        .asString()
        .startsWith("Who of the people has changed could not be asked for: ");
    server.faults().clear();
    assertThat(run().gaps()).isEmpty();
    assertThat(crawling.row(direct).displayName()).isEqualTo("anne");
  }

  /** How many of these requests differ in their path, or query. */
  private long different(Predicate<Request> which, Function<Request, String> part) {
    return server.requests().matching(which).stream().map(part).distinct().count();
  }

  private void assertAllRead(String channel) throws IOException {
    assertThat(crawling.posts(channel))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(lab.postIds(channel));
  }

  private String file(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    String id = lab.addFile(lab.myId(), name, "text/plain", bytes);
    lab.post(town, lab.myId(), "a file", List.of(id));
    return id;
  }

  private Content content(String id) throws IOException {
    try (Archive archive = Archive.openOrCreate(temp)) {
      return archive
          .writer()
          .apply(transaction -> transaction.content(Content.Kind.ATTACHMENT, id))
          .orElseThrow();
    }
  }
}
