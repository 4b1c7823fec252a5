package io.mmbackup.core.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.export.Standing;
import io.mmbackup.core.wire.NameFormat;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SelectionTest {
  private static final long DAY = 24 * 3600 * 1000L;

  @TempDir Path temp;
  private Workspace workspace = Workspace.empty(ServerVersion.V11_6);
  private FakeMattermost server;
  private Crawling crawling;
  private String me;
  private String gauges;
  private String rivers;
  private String anna;

  @BeforeEach
  void aWorkspace() {
    start(ServerVersion.V11_6);
  }

  private void start(ServerVersion version) {
    if (server != null) server.close();
    workspace = Workspace.empty(version);
    me = workspace.myId();
    String lab = workspace.addTeam("lab", "Lab — Équipe α");
    String ops = workspace.addTeam("ops", "Ops");
    gauges = workspace.addChannel(lab, "gauges", "Gauges & sensors");
    rivers = workspace.addChannel(lab, "rivers", "Rivers");
    workspace.addChannel(ops, "incidents", "Incidents", "P", me);
    String annaId = workspace.addUser("anna", "Anna", "Lindqvist");
    String bob = workspace.addUser("bob", "Bób", "Brøwn");
    anna = workspace.addDirect(annaId);
    workspace.addGroup(List.of(me, annaId, bob));
    server = FakeMattermost.start(workspace);
    crawling = new Crawling(server, temp);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** URL names, or ids of direct and group messages, of what is chosen. */
  private List<String> chosen(Selection selection) throws IOException {
    try (var client = crawling.client()) {
      var teams = client.teams();
      var listed = client.channels(teams).channels();
      Partners partners = new Partners(client.me().user(), NameFormat.USERNAME);
      partners.ask(client, listed);
      return new Choosing(selection, teams, partners)
          .choose(listed, List.of()).stream()
              .map(channel -> channel.teamId().isEmpty() ? channel.id() : channel.name())
              .toList();
    }
  }

  private static Selection channels(String... names) {
    return new Selection(
        List.of(),
        List.of(names),
        List.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        FileChoice.ALL,
        false);
  }

  private static Selection days(String since, String until) {
    return new Selection(
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.of(since).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        FileChoice.ALL,
        false);
  }

  private static Selection files(FileChoice files) {
    return new Selection(
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        files,
        false);
  }

  private static Selection of(List<String> teams, List<String> excluded, Set<ChannelType> types) {
    return new Selection(
        teams,
        List.of(),
        excluded,
        types,
        Optional.empty(),
        Optional.empty(),
        FileChoice.ALL,
        false);
  }

  @Test
  void whatAnEarlierRunCouldNotReadIsStillTold() throws Exception {
    server.faults().always(one -> one.path().endsWith("/users"), Fault.status(400));
    assertThat(crawling.run(Selection.EVERYTHING).gaps()).anyMatch(gap -> gap.contains("Rivers"));
    server.faults().clear();
    assertThat(crawling.run(channels("gauges")).gaps())
        .contains("The members of Rivers were not read yet.")
        .noneMatch(gap -> gap.contains("Gauges"));
    assertThat(crawling.run(Selection.EVERYTHING).gaps()).isEmpty();
  }

  @Test
  void whatAnEarlierRunDidNotAskForIsStillTold() throws Exception {
    workspace.post(rivers, me, "late");
    workspace.post(gauges, me, "late");
    long end = days("", "2020-01-01").range(ZoneOffset.UTC).until();
    crawling.run(days("", "2020-01-01"));
    assertThat(state(rivers).askedUntil()).isEqualTo(end);
    assertThat(Standing.of(state(rivers)).because())
        .isEqualTo("Posts from 2 January 2020, 00:00 UTC on were left out by choice.");
    crawling.run(channels("gauges"));
    assertThat(state(rivers).askedUntil()).isEqualTo(end);
    assertThat(state(gauges).askedUntil()).isZero();
    crawling.run(Selection.EVERYTHING);
    assertThat(state(rivers).askedUntil()).isZero();
  }

  @Test
  void whatCameAfterARunIsLeftOutByChoiceOfOneThatEndsEarlier() throws Exception {
    workspace.post(rivers, me, "early");
    crawling.run(Selection.EVERYTHING);
    long whole = state(rivers).completeAsOf();
    workspace.advance(Duration.ofDays(1));
    workspace.post(rivers, me, "late");
    for (int i = 0; i < 2; i++) {
      crawling.run(days("", "2020-01-01"));
      assertThat(state(rivers).gap()).isEmpty();
      assertThat(state(rivers).askedUntil()).isEqualTo(whole);
      assertThat(state(gauges).askedUntil()).isZero();
    }
    crawling.run(Selection.EVERYTHING);
    assertThat(state(rivers).askedUntil()).isZero();
    assertThat(crawling.posts(rivers)).containsExactlyElementsOf(workspace.postIds(rivers));
  }

  @Test
  void anEndInThePastAskedForTwiceIsNoGap() throws Exception {
    workspace.post(rivers, me, "late");
    for (int i = 0; i < 2; i++) {
      crawling.run(days("2019-01-01", "2020-01-01"));
      assertThat(Standing.of(state(rivers)).because())
          .isEqualTo(
              "Posts before 1 January 2019, 00:00 UTC and from 2 January 2020, 00:00 UTC on were"
                  + " left out by choice.");
    }
  }

  private ChannelState state(String channel) throws IOException {
    return crawling.row(channel).state();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gauges | gauges",
        "~GAUGES | gauges",
        "Gauges & sensors | gauges",
        "lab/gauges | gauges",
        "Lab — ÉQUIPE α/rivers | rivers",
        "lab/*s | gauges rivers",
        "?ivers | rivers",
        "inc* | incidents",
      })
  void aChannelIsMeantByNameByTeamAndNameAndByGlob(String typed, String found) throws IOException {
    assertThat(chosen(channels(typed))).containsExactlyInAnyOrder(found.split(" "));
  }

  @Test
  void aChannelIsMeantByItsId() throws IOException {
    assertThat(chosen(channels(rivers, anna))).containsExactlyInAnyOrder("rivers", anna);
  }

  @ParameterizedTest
  @CsvSource({"anna", "@anna", "Anna Lindqvist", "direct-messages/anna"})
  void aDirectMessageIsMeantByThePersonAndNoGroupIs(String typed) throws IOException {
    assertThat(chosen(channels(typed))).containsExactly(anna);
  }

  @Test
  void teamsExclusionsAndTypesNarrowTogether() throws IOException {
    assertThat(chosen(of(List.of("lab"), List.of("rivers"), Set.of()))).containsExactly("gauges");
    assertThat(chosen(of(List.of(), List.of(), Set.of(ChannelType.PRIVATE))))
        .containsExactly("incidents");
    assertThat(chosen(of(List.of(), List.of(), Set.of(ChannelType.DIRECT, ChannelType.GROUP))))
        .hasSize(2)
        .contains(anna);
  }

  @Test
  void aNameThatIsNobodysIsAnErrorThatKnowsTheOthers() {
    var failure =
        catchThrowableOfType(NoMatchException.class, () -> chosen(channels("gauges", "guages")));
    assertThat(failure).hasMessageContaining("'guages'");
    assertThat(failure.known()).contains("gauges", "lab/rivers", "anna").doesNotContain(gauges);
    var team =
        catchThrowableOfType(
            NoMatchException.class, () -> chosen(of(List.of("labs"), List.of(), Set.of())));
    assertThat(team.known()).contains("lab", "ops");
    var nothing =
        catchThrowableOfType(
            NoMatchException.class,
            () -> chosen(of(List.of("lab"), List.of(), Set.of(ChannelType.PRIVATE))));
    assertThat(nothing).hasMessageContaining("passes all");
  }

  @Test
  void aChannelThatTheBackupKnowsFromEarlierMayStillBeExcluded() throws IOException {
    crawling.run(Selection.EVERYTHING);
    workspace.leave(rivers);
    crawling.run(of(List.of(), List.of("rivers"), Set.of()));
    assertThat(crawling.rows()).extracting(row -> row.name()).contains("rivers");
  }

  @Test
  void whatIsNotChosenKeepsItsPostsAndItsState() throws IOException {
    workspace.post(rivers, me, "one");
    crawling.run(Selection.EVERYTHING);
    ChannelState before = crawling.row(rivers).state();
    List<String> posts = crawling.posts(rivers);
    workspace.advance(java.time.Duration.ofDays(1));
    workspace.post(rivers, me, "two");
    workspace.post(gauges, me, "three");
    crawling.run(channels("gauges"));
    assertThat(crawling.row(rivers).state()).isEqualTo(before);
    assertThat(crawling.posts(rivers)).isEqualTo(posts);
    crawling.run(Selection.EVERYTHING);
    assertThat(crawling.posts(rivers)).hasSize(posts.size() + 1);
  }

  @Test
  void whatWasNeverChosenIsNotInTheBackup() throws IOException {
    crawling.run(channels("gauges"));
    assertThat(crawling.rows()).extracting(row -> row.name()).containsExactly("gauges");
  }

  /** A post each day of ten days; the walk needs several pages. */
  private List<String> tenDays(String channel) {
    long start = Instant.parse("2024-03-01T12:00:00Z").toEpochMilli();
    List<String> ids = new java.util.ArrayList<>();
    for (int day = 0; day < 10; day++) {
      for (int i = 0; i < 80; i++) {
        ids.add(
            workspace.importPost(channel, me, "day " + day + " post " + i, start + day * DAY + i));
      }
    }
    return ids;
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aQuietChannelIsCompleteAfterARunThatHadAnEnd(ServerVersion version) throws IOException {
    start(version);
    List<String> ids = tenDays(gauges);
    workspace.advance(Duration.ofDays(40));
    crawling.run(days("", "2026-01-20"));
    crawling.run(Selection.EVERYTHING);
    assertThat(crawling.posts(gauges)).containsAll(ids);
    assertThat(crawling.row(gauges).state().gap()).isEmpty();
    assertThat(crawling.row(gauges).state().listing()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void onlyPostsOfTheDaysAreHeldAndALaterRunFetchesTheRest(ServerVersion version)
      throws IOException {
    start(version);
    List<String> ids = tenDays(gauges);
    crawling.run(days("2024-03-04", "2024-03-06"));
    assertThat(crawling.posts(gauges)).isEqualTo(ids.subList(3 * 80, 6 * 80));
    ChannelState state = crawling.row(gauges).state();
    long until =
        LocalDate.parse("2024-03-07").atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    assertThat(state.askedFrom()).isEqualTo(until - 3 * DAY);
    assertThat(state.completeAsOf()).isEqualTo(until);
    assertThat(state.listing()).isEmpty();

    crawling.run(days("2024-03-02", "2024-03-06"));
    assertThat(crawling.posts(gauges)).isEqualTo(ids.subList(80, 6 * 80));
    crawling.run(days("2024-03-05", ""));
    assertThat(crawling.posts(gauges)).containsAll(ids.subList(80, 800));
    crawling.run(Selection.EVERYTHING);
    assertThat(crawling.posts(gauges)).containsAll(ids);
    assertThat(crawling.row(gauges).state().askedFrom()).isZero();
  }

  @Test
  void aWholeHistoryStaysWholeWhenLaterRunsAskForLess() throws IOException {
    List<String> ids = tenDays(gauges);
    crawling.run(Selection.EVERYTHING);
    ChannelState before = crawling.row(gauges).state();
    crawling.run(days("2024-03-04", "2024-03-05"));
    assertThat(crawling.row(gauges).state()).isEqualTo(before);
    workspace.advance(java.time.Duration.ofDays(1));
    workspace.edit(ids.getFirst(), "edited");
    crawling.run(days("2024-03-04", ""));
    assertThat(crawling.row(gauges).state().askedFrom()).isZero();
    assertThat(crawling.posts(gauges)).containsAll(ids);
  }

  @Test
  void aReplyBringsItsRootHoweverOld() throws IOException {
    long start = Instant.parse("2024-03-01T12:00:00Z").toEpochMilli();
    String root = workspace.importPost(gauges, me, "root", start);
    workspace.importPost(gauges, me, "another", start + 1);
    String reply = workspace.importReply(root, me, "reply", start + 5 * DAY);
    crawling.run(days("2024-03-05", "2024-03-07"));
    assertThat(crawling.posts(gauges)).containsExactly(root, reply);
  }

  @Test
  void aFileThatIsGoneFromTheFolderIsAskedForAgain() throws Exception {
    String gone = workspace.addFile(me, "gone.txt", "text/plain", new byte[10]);
    String changed = workspace.addFile(me, "changed.txt", "text/plain", new byte[20]);
    workspace.post(gauges, me, "two", List.of(gone, changed));
    assertThat(crawling.run(Selection.EVERYTHING).filesStored()).isEqualTo(2);
    Path goneFile = file(gone);
    Path changedFile = file(changed);
    Files.delete(goneFile);
    Files.writeString(changedFile, "more", StandardOpenOption.APPEND);
    assertThat(crawling.run(Selection.EVERYTHING).filesStored()).isEqualTo(2);
    assertThat(goneFile).hasBinaryContent(new byte[10]);
    assertThat(changedFile).hasBinaryContent(new byte[20]);
    assertThat(crawling.run(Selection.EVERYTHING).filesStored()).isZero();
  }

  private Path file(String id) throws IOException {
    try (var snapshot = Archive.snapshot(crawling.folder())) {
      for (Content content : snapshot.contents().stored()) {
        if (content.id().equals(id)) return crawling.folder().resolve(content.path());
      }
    }
    throw new IOException("no file " + id);
  }

  @Test
  void filesAreLeftOutWithTheirReasonAndFetchedWhenAskedFor() throws IOException {
    String small = workspace.addFile(me, "small.PDF", "application/pdf", new byte[100]);
    String large = workspace.addFile(me, "large.pdf", "application/pdf", new byte[5000]);
    String text = workspace.addFile(me, "notes.txt", "text/plain", new byte[10]);
    workspace.post(gauges, me, "see", List.of(small, large, text));
    crawling.run(files(new FileChoice(true, OptionalLong.empty(), List.of())));
    assertThat(status(small)).isEqualTo("LEFT_OUT Left out by choice (--no-files).");
    assertThat(server.requests().count("/files/" + small)).isZero();

    crawling.run(files(new FileChoice(false, OptionalLong.of(1000), List.of("pdf"))));
    assertThat(status(small)).isEqualTo("PRESENT ");
    assertThat(status(large)).startsWith("LEFT_OUT Left out by choice (--max-file-size)");
    assertThat(status(text)).isEqualTo("LEFT_OUT Left out by choice (--file-types pdf).");

    crawling.run(files(new FileChoice(true, OptionalLong.empty(), List.of())));
    assertThat(status(small)).isEqualTo("PRESENT ");
    crawling.run(Selection.EVERYTHING);
    assertThat(List.of(status(small), status(large), status(text))).containsOnly("PRESENT ");
  }

  private String status(String file) throws IOException {
    try (var snapshot = Archive.snapshot(temp)) {
      Content content = snapshot.contents().file(file).orElseThrow().content().orElseThrow();
      return content.status() + " " + content.reason();
    }
  }
}
