package io.mmbackup.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.search.TestBackup.Sent;
import io.mmbackup.search.index.RandomWorkspace;
import io.mmbackup.search.query.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final Instant NOW = Instant.parse("2025-01-01T12:00:00Z");
  private static final long DAY = 86_400_000;

  @TempDir Path temp;
  private TestBackup backup;

  @BeforeEach
  void openBackup() throws Exception {
    backup = new TestBackup(temp.resolve("backup"));
    RandomWorkspace.people(backup);
  }

  @AfterEach
  void closeBackup() throws Exception {
    backup.close();
  }

  private Sent post(String id, long createAt, String message) throws Exception {
    Sent post = new Sent(id, "c1", "", "u2", createAt).says(message);
    backup.send(post);
    return post;
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query, ZoneOffset.UTC, NOW, 10);
  }

  private static List<String> ids(SearchResults results) {
    return results.hits().stream().map(SearchResults.Hit::postId).toList();
  }

  private SearchIndex indexed() throws Exception {
    assertThat(backup.index()).isEmpty();
    return SearchIndex.open(backup.store());
  }

  @Test
  void whatAPostQuotesIsFound() throws Exception {
    Sent post = new Sent("p1", "c1", "", "u2", 1).says("see https://chat.example.com/pl/q");
    post.quoted = "thick ice";
    backup.send(post);
    try (SearchIndex index = indexed()) {
      assertThat(ids(index.search(request("ice")))).containsExactly("p1");
    }
  }

  @Test
  void aSearchSeesWhatWasCommittedMeanwhile() throws Exception {
    post("p1", 1, "ice");
    try (SearchIndex index = indexed()) {
      assertThat(ids(index.search(request("ice")))).containsExactly("p1");
      post("p2", 2, "more ice");
      assertThat(ids(index.search(request("ice")))).containsExactly("p1");
      backup.index();
      assertThat(ids(index.search(request("ice")))).containsExactlyInAnyOrder("p1", "p2");
    }
  }

  @Test
  void anIndexThatIsBuiltAnewIsFollowed() throws Exception {
    post("p1", 1, "ice");
    try (SearchIndex index = indexed()) {
      deleteTree(backup.store());
      assertThat(ids(index.search(request("ice")))).containsExactly("p1");
      post("p2", 2, "more ice");
      backup.index();
      assertThat(ids(index.search(request("ice")))).containsExactlyInAnyOrder("p1", "p2");
    }
  }

  @Test
  void theFormTypedComesFirstAndTheNewerOfTwoAlike() throws Exception {
    long now = NOW.toEpochMilli();
    for (int i = 0; i < 100; i++) post("other" + i, now - i * DAY, "something else " + i);
    post("old", now - 900 * DAY, "the pump runs");
    post("new", now - 200 * DAY, "the pump runs");
    post("form", now - 900 * DAY, "the pump running");
    try (SearchIndex index = indexed()) {
      SearchResults results = index.search(request("running"));
      assertThat(results.order()).isEqualTo(Order.BEST);
      assertThat(ids(results)).containsExactly("form", "new", "old");
      assertThat(ids(index.search(request("running").by(Order.NEWEST)))).startsWith("new");
      assertThat(index.search(request("in:town-square")).order()).isEqualTo(Order.NEWEST);
    }
  }

  @Test
  void theOldestComeFirstAndTheirPagesGoOnTheirOwnWay() throws Exception {
    for (int i = 0; i < 25; i++) post("p" + i, i, "ice");
    try (SearchIndex index = indexed()) {
      SearchRequest oldest = request("ice").by(Order.OLDEST);
      SearchResults first = index.search(oldest);
      assertThat(ids(first)).startsWith("p0", "p1").hasSize(10);
      String next = first.next().orElseThrow();
      assertThat(ids(index.search(oldest.after(next)))).startsWith("p10", "p11");
      assertThat(ids(index.search(request("ice").by(Order.NEWEST).after(next))))
          .as("a cursor of another order is none")
          .startsWith("p24", "p23");
    }
  }

  @Test
  void aPageGoesOnWhereTheLastEndedWhilePostsAreAdded() throws Exception {
    for (int i = 0; i < 25; i++) post("p" + i, i / 5, "ice");
    try (SearchIndex index = indexed()) {
      SearchRequest newest = request("ice").by(Order.NEWEST);
      SearchResults first = index.search(newest);
      for (int i = 0; i < 5; i++) post("q" + i, 100 + i, "ice");
      backup.index();
      SearchResults second = index.search(newest.after(first.next().orElseThrow()));
      SearchResults third = index.search(newest.after(second.next().orElseThrow()));
      assertThat(third.next()).isEmpty();
      assertThat(Stream.of(first, second, third).flatMap(results -> ids(results).stream()).toList())
          .hasSize(25)
          .doesNotHaveDuplicates()
          .allMatch(id -> id.startsWith("p"));
      assertThatThrownBy(() -> index.search(newest.after("nonsense")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aNameThatNobodyHasFindsNothingAndIsToldOf() throws Exception {
    post("p1", 1, "ice");
    try (SearchIndex index = indexed()) {
      SearchResults results = index.search(request("ice from:bob.c"));
      assertThat(results.hits()).isEmpty();
      assertThat(results.problems())
          .extracting(Problem::sentence)
          .containsExactly("Nobody called bob.c wrote anything here. Did you mean bob.b?");
      assertThat(index.search(request("in:nowhere")).problems()).hasSize(1);
      assertThat(index.search(request("ice =>")).problems())
          .extracting(Problem::sentence)
          .containsExactly("=> has no letter or digit to search for. Left out.");
    }
  }

  @Test
  void aNewNameIsFoundAtOnceAndTheOldOneNoMore() throws Exception {
    post("p1", 1, "ice");
    try (SearchIndex index = indexed()) {
      backup.user("u2", "bob.b", "Robert");
      backup.index();
      assertThat(ids(index.search(request("from:robert")))).containsExactly("p1");
      assertThat(index.search(request("from:Brown")).hits()).isEmpty();
    }
  }

  @Test
  void postsAreCountedByChannelPersonAndYear() throws Exception {
    post("p1", Instant.parse("2023-12-31T23:30:00Z").toEpochMilli(), "ice");
    post("p2", Instant.parse("2024-01-01T00:30:00Z").toEpochMilli(), "ice");
    Sent webhook = new Sent("p3", "c2", "", "u1", NOW.toEpochMilli()).says("ice");
    webhook.speaker = "Gauge Watch";
    backup.send(webhook);
    try (SearchIndex index = indexed()) {
      SearchResults.Counts counts = index.search(request("ice").counting()).counts();
      assertThat(counts.channels())
          .containsExactly(
              new SearchResults.Count("c1", "Town Square", 2),
              new SearchResults.Count("c2", "Data quality", 1));
      assertThat(counts.people())
          .containsExactly(
              new SearchResults.Count("u2", "Bób Brøwn", 2),
              new SearchResults.Count("", "Gauge Watch", 1));
      assertThat(counts.years())
          .extracting(SearchResults.Count::id)
          .containsExactly("2023", "2024", "2025");
    }
  }

  @Test
  void statisticsOfWhatIsNotUnderstoodAreOfNothingAndSayWhy() throws Exception {
    post("p1", 1, "ice");
    try (SearchIndex index = indexed()) {
      Statistics statistics = index.statistics("from:bob.c", ZoneOffset.UTC, NOW);
      assertThat(statistics.posts()).isZero();
      assertThat(statistics.problems())
          .extracting(Problem::sentence)
          .containsExactly("Nobody called bob.c wrote anything here. Did you mean bob.b?");
      assertThat(index.statistics("=>", ZoneOffset.UTC, NOW).posts()).isZero();
      assertThat(index.statistics("", ZoneOffset.UTC, NOW).posts()).isOne();
    }
  }

  @Test
  void whatWasSearchedForIsMarked() throws Exception {
    post("p1", 1, "anything");
    try (SearchIndex index = indexed()) {
      assertThat(marked(index, "gauge drift", "The GAUGE drifts, ABC-123"))
          .isEqualTo("The [GAUGE drifts], ABC-123");
      assertThat(marked(index, "\"gauge drift\"", "drift gauge gauge drift"))
          .isEqualTo("drift gauge [gauge drift]");
      assertThat(marked(index, "abc-123 -gauge", "gauge ABC-123")).isEqualTo("gauge [ABC-123]");
      assertThat(marked(index, "getuserbyid", "call getUserById()"))
          .isEqualTo("call [getUserById]()");
      assertThat(marked(index, "gau*", "a gauge")).isEqualTo("a [gauge]");
      assertThat(marked(index, "辺さ", "渡辺さん")).isEqualTo("渡[辺さ]ん");
      assertThat(marked(index, "mentions:bob.b", "cc @bob.b.")).isEqualTo("cc [@bob.b].");
      assertThat(marked(index, "creme", "Crème")).isEqualTo("[Crème]");
    }
  }

  @Test
  void whoNeverWroteIsFoundAmongTheMentionsByName() throws Exception {
    post("p1", 1, "ask @anna");
    post("p2", 2, "ask @carla");
    try (SearchIndex index = indexed()) {
      assertThat(ids(index.search(request("mentions:\"Anna Lindqvist\"")))).containsExactly("p1");
      assertThat(ids(index.search(request("mentions:carla")))).containsExactly("p2");
    }
  }

  @Test
  void aNameThatNobodyMentionsIsToldWithOneThatMayBeMeant() throws Exception {
    post("p1", 1, "ask @bob.b");
    try (SearchIndex index = indexed()) {
      SearchResults results = index.search(request("mentions:bob.c"));
      assertThat(results.hits()).isEmpty();
      assertThat(results.problems())
          .extracting(Problem::sentence)
          .containsExactly(
              "Nobody called bob.c wrote anything or is mentioned here. Did you mean bob.b?");
    }
  }

  private static String marked(SearchIndex index, String query, String text) throws Exception {
    StringBuilder marked = new StringBuilder(text);
    index
        .search(request(query))
        .marks()
        .in(text)
        .reversed()
        .forEach(place -> marked.insert(place.end(), ']').insert(place.start(), '['));
    return marked.toString();
  }

  @Test
  void anExcerptShowsTheFirstPlaceAndCutsNoLetter() throws Exception {
    post("p1", 1, "anything");
    try (SearchIndex index = indexed()) {
      Marks marks = index.search(request("ice")).marks();
      Excerpt excerpt = Excerpt.of("🎉".repeat(300) + " ice\n\n" + "🎉".repeat(300), marks, 81);
      assertThat(excerpt.marks()).hasSize(1);
      assertThat(excerpt.text()).contains("ice ").startsWith("…").endsWith("…");
      assertThat(excerpt.text().codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
    }
  }

  @Test
  void whateverIsTypedIsAnswered() throws Exception {
    RandomWorkspace workspace = new RandomWorkspace(backup, new Random(1));
    for (int i = 0; i < 20; i++) workspace.post();
    List<String> pieces =
        List.of(
            "from:",
            "in:@",
            "mentions:",
            "type:bot",
            "-",
            "(",
            ")",
            "\"",
            " OR ",
            "*",
            "a*b",
            "\\",
            "?",
            "ext:",
            "#",
            "@",
            ":",
            "渡",
            "🎉",
            "\ud83d",
            "\u0000",
            "\n",
            "ice",
            "is:saved",
            "~",
            "team:",
            "^",
            "[",
            "{",
            "ABC-1*",
            "\ue123",
            "reaction:",
            "'",
            ",");
    Random random = new Random(2);
    try (SearchIndex index = indexed()) {
      for (int i = 0; i < 300; i++) {
        StringBuilder query = new StringBuilder();
        for (int n = random.nextInt(9); n >= 0; n--) {
          query.append(pieces.get(random.nextInt(pieces.size())));
          if (random.nextInt(3) == 0) query.append(' ');
        }
        SearchResults results = index.search(request(query.toString()).counting());
        assertThat(results.total()).as(query.toString()).isBetween(0L, 20L);
        results.marks().in("渡辺さん ice ABC-123 @anna 🎉");
      }
      assertThat(index.search(request("a".repeat(5000))).problems()).hasSize(1);
      assertThat(index.search(request("(a OR ".repeat(150))).problems()).isNotEmpty();
    }
  }

  /** Nothing has changed, and every file is as long as it was: only the search has seen it. */
  @Test
  void anIndexThatASearchFoundDamagedIsBuiltAnew() throws Exception {
    post("p1", 1, "ice");
    backup.index();
    try (Stream<Path> files = Files.list(backup.store())) {
      for (Path file :
          files.filter(one -> one.getFileName().toString().matches("segments_.*")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertThatThrownBy(() -> SearchIndex.open(backup.store()))
        .hasMessage("The search index is damaged.");
    assertThat(backup.index()).isEmpty();
    try (SearchIndex index = SearchIndex.open(backup.store())) {
      assertThat(ids(index.search(request("ice")))).containsExactly("p1");
    }
  }

  @Test
  void withoutAnIndexThatCanBeReadItIsSaidWhy() throws Exception {
    assertThatThrownBy(() -> SearchIndex.open(backup.store()))
        .isInstanceOf(NoIndexException.class)
        .hasMessage("This backup has no search index yet.");
    Files.createDirectories(backup.store());
    assertThatThrownBy(() -> SearchIndex.open(backup.store()))
        .hasMessage("This backup has no search index yet.");
    post("p1", 1, "ice");
    backup.index();
    try (Stream<Path> files = Files.list(backup.store())) {
      Path commit =
          files
              .filter(file -> file.getFileName().toString().startsWith("segments_"))
              .findFirst()
              .orElseThrow();
      Files.write(commit, new byte[] {1, 2, 3});
    }
    assertThatThrownBy(() -> SearchIndex.open(backup.store()))
        .hasMessage("The search index is damaged.");
  }

  private static void deleteTree(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
