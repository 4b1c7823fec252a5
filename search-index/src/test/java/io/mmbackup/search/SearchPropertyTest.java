package io.mmbackup.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.search.TestBackup.Sent;
import io.mmbackup.search.index.RandomWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What a search finds is what a scan of every post finds. */
class SearchPropertyTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Instant NOW = Instant.parse("2025-01-01T12:00:00Z");
  private static final List<String> ENDS = List.of("png", "txt", "pdf");

  private record Case(String query, Predicate<Sent> scan) {}

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void everyFilterAgreesWithAScan(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("mmbackup-search");
    try (TestBackup backup = new TestBackup(folder)) {
      RandomWorkspace.people(backup);
      RandomWorkspace workspace = new RandomWorkspace(backup, random);
      for (int i = 0; i < 40; i++) workspace.happen();
      assertThat(backup.index()).isEmpty();
      for (int i = 0; i < 40; i++) workspace.happen();
      assertThat(backup.index()).isEmpty();
      try (SearchIndex index = SearchIndex.open(backup.store())) {
        assertThat(index.posts()).isEqualTo(workspace.posts.size());
        List<Case> cases = cases(workspace);
        List<Sent> posts =
            workspace.posts.values().stream()
                .filter(post -> !post.type.startsWith("system_"))
                .toList();
        ScannedStatistics.assertAgree(index.statistics(" ", ZONE, NOW), posts, ZONE);
        for (Case one : cases) check(index, workspace, one);
        for (int i = 0; i < 80; i++) check(index, workspace, combined(cases, random));
      }
    } finally {
      deleteTree(folder);
    }
  }

  private static void check(SearchIndex index, RandomWorkspace workspace, Case one)
      throws Exception {
    boolean types = one.query.contains("type:");
    List<Sent> posts =
        workspace.posts.values().stream()
            .filter(post -> types || !post.type.startsWith("system_"))
            .filter(one.scan)
            .toList();
    List<String> expected = posts.stream().map(post -> post.id).sorted().toList();
    SearchRequest request = SearchRequest.of(one.query, ZONE, NOW, 1000);
    SearchResults results = index.search(request);
    assertThat(ids(results)).as(one.query).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(results.total()).as(one.query).isEqualTo(expected.size());
    assertThat(results.problems()).as(one.query).isEmpty();
    SearchResults counted = index.search(request.by(Order.NEWEST).counting());
    assertThat(ids(counted)).as(one.query).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(counted.counts().years().stream().mapToLong(SearchResults.Count::posts).sum())
        .isEqualTo(expected.size());
    assertThat(counted.counts().channels().stream().mapToLong(SearchResults.Count::posts).sum())
        .isEqualTo(expected.size());
    assertThat(paged(index, request.by(Order.NEWEST))).isEqualTo(ids(counted));
    assertThat(paged(index, request)).as(one.query).isEqualTo(ids(results));
    SearchResults oldest = index.search(request.by(Order.OLDEST));
    assertThat(oldest.order()).isEqualTo(Order.OLDEST);
    assertThat(ids(oldest)).as(one.query).isEqualTo(ids(counted).reversed());
    assertThat(paged(index, request.by(Order.OLDEST))).isEqualTo(ids(oldest));
    ScannedStatistics.assertAgree(index.statistics(one.query, ZONE, NOW), posts, ZONE);
  }

  private static List<String> ids(SearchResults results) {
    return results.hits().stream().map(SearchResults.Hit::postId).toList();
  }

  private static List<String> paged(SearchIndex index, SearchRequest request) throws Exception {
    List<String> all = new ArrayList<>();
    SearchRequest page =
        new SearchRequest(request.query(), ZONE, NOW, request.order(), 7, request.cursor(), false);
    SearchResults results = index.search(page);
    all.addAll(ids(results));
    while (results.next().isPresent()) {
      results = index.search(page.after(results.next().get()));
      all.addAll(ids(results));
    }
    return all;
  }

  private static Case combined(List<Case> cases, Random random) {
    Case a = cases.get(random.nextInt(cases.size()));
    Case b = cases.get(random.nextInt(cases.size()));
    // Of a repeated filter any value counts, of a repeated date the last: see QueryParserTest.
    if (name(a).equals(name(b))) return a;
    return switch (random.nextInt(4)) {
      case 0 -> isTime(a) && isTime(b) ? a : new Case(a.query + " " + b.query, a.scan.and(b.scan));
      case 1 -> new Case(a.query + " OR " + b.query, a.scan.or(b.scan));
      case 2 -> new Case(a.query + " -(" + b.query + ")", a.scan.and(b.scan.negate()));
      default -> new Case("-(" + a.query + " OR " + b.query + ")", a.scan.or(b.scan).negate());
    };
  }

  private static String name(Case one) {
    int colon = one.query.indexOf(':');
    return colon < 0 ? one.query : one.query.substring(0, colon);
  }

  private static boolean isTime(Case one) {
    return one.query.matches("(before|after|on|during):.*");
  }

  private static List<Case> cases(RandomWorkspace workspace) {
    Map<String, Predicate<Sent>> all = new LinkedHashMap<>();
    for (String word : List.of("drift", "ice", "水")) all.put(word, says(word));
    all.put("gauge", says("gauge").or(says("gauges")));
    all.put("\"gauges\"", says("gauges"));
    all.put("run", says("run").or(says("running")));
    all.put("\"running\"", says("running"));
    all.put("creme", says("Crème"));
    all.put("Crème", says("Crème"));
    all.put("辺さ", says("渡辺さん"));
    all.put("сообщение", says("сообщения"));
    all.put("🎉", says("🎉"));
    all.put("abc-123", says("ABC-123"));
    all.put("ABC", says("ABC-123"));
    all.put("user_id", says("user_id"));
    all.put("getuserbyid", says("getUserById"));
    all.put("@anna", says("@anna"));
    all.put("mentions:\"Anna Lindqvist\"", says("@anna"));
    all.put("mentions:bob.b", says("@bob.b"));
    all.put("#release", says("#release"));
    all.put(":tada:", says(":tada:"));
    all.put("https://example.com/x", says("https://example.com/x"));
    all.put("gau*", says("gauge").or(says("gauges")));
    all.put("*uge", says("gauge"));
    all.put("abc-1*", says("ABC-123"));
    all.put("\"drift ice\"", phrase("drift ice"));
    all.put("from:anna", post -> post.user.equals("u1"));
    all.put("from:\"Bób Brøwn\"", post -> post.user.equals("u2"));
    all.put("from:carla,@ci-bot", post -> post.user.equals("u3") || post.user.equals("b1"));
    all.put("from:me", post -> post.user.equals("u1"));
    all.put("in:data-quality", post -> post.channel.equals("c2"));
    all.put("in:~town-square", post -> post.channel.equals("c1") || post.channel.equals("c3"));
    all.put("in:plaza", post -> post.channel.equals("c3"));
    all.put("in:@bob.b", post -> post.channel.equals("d1"));
    all.put("in:@bob.b,@carla", post -> post.channel.equals("g1"));
    all.put("team:lab", post -> post.channel.equals("c1") || post.channel.equals("c2"));
    all.put("team:\"Team ops\"", post -> post.channel.equals("c3"));
    for (String end : ENDS) {
      all.put(
          "ext:" + end,
          post -> post.files.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).endsWith(end)));
    }
    all.put("has:file", post -> !post.files.isEmpty());
    all.put("has:image", post -> post.files.contains("drift.png"));
    all.put("has:link", contains("https://"));
    all.put("has:reaction", post -> !post.reactions.isEmpty());
    all.put(
        "has:thread",
        post -> workspace.posts.values().stream().anyMatch(one -> one.root.equals(post.id)));
    all.put("is:reply", post -> !post.root.isEmpty());
    all.put("is:pinned", post -> post.pinned);
    all.put("is:edited", post -> post.editAt != 0);
    all.put("is:deleted", post -> post.deleteAt != 0);
    all.put("is:saved", post -> workspace.saved.contains(post.id));
    all.put("reaction:tada", post -> post.reactions.contains("tada"));
    all.put("reaction::ice_cream:", post -> post.reactions.contains("ice_cream"));
    all.put("type:system", post -> post.type.startsWith("system_"));
    all.put("type:post", post -> post.type.isEmpty());
    all.put("type:me", post -> post.type.equals("me"));
    all.put("type:bot", post -> post.user.equals("b1") || !post.speaker.isEmpty());
    all.put("before:2023-06-15", post -> day(post).isBefore(LocalDate.of(2023, 6, 15)));
    all.put("after:2024-02", post -> day(post).isAfter(LocalDate.of(2024, 2, 29)));
    all.put("on:2023-3-4", post -> day(post).equals(LocalDate.of(2023, 3, 4)));
    all.put("during:2024", post -> day(post).getYear() == 2024);
    return all.entrySet().stream().map(one -> new Case(one.getKey(), one.getValue())).toList();
  }

  private static LocalDate day(Sent post) {
    return Instant.ofEpochMilli(post.createAt).atZone(ZONE).toLocalDate();
  }

  private static Stream<String> texts(Sent post) {
    return Stream.concat(
        Stream.of(post.message, post.attachment),
        post.files.stream().map(name -> name.replace('.', ' ')));
  }

  private static Predicate<Sent> says(String word) {
    return post -> texts(post).anyMatch(text -> (" " + text + " ").contains(" " + word + " "));
  }

  private static Predicate<Sent> phrase(String words) {
    return says(words);
  }

  private static Predicate<Sent> contains(String part) {
    return post -> texts(post).anyMatch(text -> text.contains(part));
  }

  private static void deleteTree(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
