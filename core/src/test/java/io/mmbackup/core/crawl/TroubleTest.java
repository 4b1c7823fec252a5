package io.mmbackup.core.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
