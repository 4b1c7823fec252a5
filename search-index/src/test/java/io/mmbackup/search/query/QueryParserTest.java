package io.mmbackup.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.search.query.Condition.All;
import io.mmbackup.search.query.Condition.Any;
import io.mmbackup.search.query.Condition.Matching;
import io.mmbackup.search.query.Condition.Not;
import io.mmbackup.search.query.Condition.Phrase;
import io.mmbackup.search.query.Condition.Word;
import io.mmbackup.search.query.Condition.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

  private static ParsedQuery parse(String query) {
    return QueryParser.parse(query, ZONE, TODAY);
  }

  /** A condition as one would write it down. */
  private static String show(Condition condition) {
    return switch (condition) {
      case All(List<Condition> parts) -> "(" + join(parts, " & ") + ")";
      case Any(List<Condition> parts) -> "(" + join(parts, " | ") + ")";
      case Not(Condition part) -> "!" + show(part);
      case Word word -> word.text();
      case Phrase phrase -> '"' + phrase.text() + '"';
      case Matching one -> one.filter().spelled() + one.values();
      case Written(long from, long until) -> "[" + time(from) + " " + time(until) + ")";
    };
  }

  private static String join(List<Condition> parts, String sign) {
    return parts.stream().map(QueryParserTest::show).collect(Collectors.joining(sign));
  }

  private static String time(long ms) {
    if (ms == Long.MIN_VALUE || ms == Long.MAX_VALUE) return "";
    return Instant.ofEpochMilli(ms).atZone(ZONE).toLocalDateTime().toString();
  }

  private static String understood(String query) {
    return parse(query).condition().map(QueryParserTest::show).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "drift gauge > (drift & gauge)",
        "\"drift gauge\" -ice > (\"drift gauge\" & !ice)",
        "“drift gauge” wild* > (\"drift gauge\" & wild*)",
        "-\"a b\" > !\"a b\"",
        "a OR b c > (a | (b & c))",
        "(a OR b) -(c d) > ((a | b) & !(c & d))",
        "a AND b or > (a & b & or)",
        "getUser() f(x) > (getUser() & f(x))",
        "10:30 http://x.y std::vector > (10:30 & http://x.y & std::vector)",
        "--limit - x > (--limit & - & x)",
        "from:anna from:bob in:lab > ((from[anna] | from[bob]) & in[lab])",
        "from:anna,bob -from:ci > (!from[ci] & from[anna, bob])",
        "FROM: anna > from[anna]",
        "from:\"Anna Lindqvist\",@bob > from[Anna Lindqvist, @bob]",
        "channel:x > in[x]",
        "has:Link has:image is:pinned > (has[link] & has[image] & is[pinned])",
        "(from:a) > from[a]",
      })
  void queriesMeanWhatMattermostMeans(String query, String meaning) {
    assertThat(understood(query.strip())).isEqualTo(meaning.strip());
    assertThat(parse(query.strip()).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "on:2024-03-14, [2024-03-14T00:00 2024-03-15T00:00)",
    "on:2024-3-4, [2024-03-04T00:00 2024-03-05T00:00)",
    "before:2024-03-14, [ 2024-03-14T00:00)",
    "after:2024-03-14, [2024-03-15T00:00 )",
    "before:2027, [ 2027-01-01T00:00)",
    "during:2024-03, [2024-03-01T00:00 2024-04-01T00:00)",
    "during:2024, [2024-01-01T00:00 2025-01-01T00:00)",
    "on:today, [2026-04-02T00:00 2026-04-03T00:00)",
    "on:yesterday, [2026-04-01T00:00 2026-04-02T00:00)",
    "before:2024 before:2025, [ 2025-01-01T00:00)",
    "before:2020 on:2024-01-01 after:2025, [2024-01-01T00:00 2024-01-02T00:00)",
    "-on:2024-03-14, ![2024-03-14T00:00 2024-03-15T00:00)",
  })
  void datesAreDaysOfTheUsersZone(String query, String meaning) {
    assertThat(understood(query)).isEqualTo(meaning);
    assertThat(parse(query).problems()).isEmpty();
  }

  @Test
  void aWrongQueryIsToldOfAtItsPlaceAndTheRestIsSearched() {
    String query = "drift gauge -from:ci-bot befor:2027";
    ParsedQuery parsed = parse(query);
    assertThat(parsed.condition().map(QueryParserTest::show))
        .contains("(drift & gauge & !from[ci-bot])");
    assertThat(parsed.problems())
        .containsExactly(
            new Problem(
                new Place(25, 35),
                "befor:2027 is not a filter. Did you mean before:2027? Left out."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "x has:lnk > There is no has:lnk. Did you mean has:link? Left out. > x",
        "x is:odd > There is no is:odd, only pinned, saved, edited, deleted, reply. Left out. > x",
        "x on:2024-13 > on: wants a date, as 2024-03-14, 2024-03, 2024, today or yesterday. Left"
            + " out. > x",
        "x from: > from: wants a name, as from:anna. Left out. > x",
        "x (y > This ( is not closed; it counts up to the end. > (x & y)",
        "x) y > This ) closes nothing. > (x & y)",
        "\"x y > This quotation is not closed; it counts up to the end. > \"x y\"",
        "x OR > OR stands between two things to search for. > x",
        "OR x > OR stands between two things to search for. > x",
        "x * > A * needs letters before or after it. Left out. > x",
        "form:anna x > form:anna is not a filter. Did you mean from:anna? Left out. > x",
      })
  void mistakesAreSentences(String query, String sentence, String meaning) {
    assertThat(parse(query.strip()).problems())
        .extracting(Problem::sentence)
        .containsExactly(sentence.strip());
    assertThat(understood(query.strip())).isEqualTo(meaning.strip());
  }

  private static List<String> filters(String query) {
    return QueryParser.filters(query).stream()
        .map(
            part ->
                query.substring(part.place().start(), part.place().end())
                    + " = "
                    + (part.negated() ? "-" : "")
                    + part.filter()
                    + " "
                    + part.value())
        .toList();
  }

  @Test
  void filtersAreToldWithTheirPlaces() {
    assertThat(filters("ice -from:\"Anna L\",bob (in: lab OR has:lnk) \"is:pinned\" a:b from:"))
        .containsExactly(
            "-from:\"Anna L\",bob = -FROM Anna L,bob", "in: lab = IN lab", "has:lnk = HAS lnk");
    assertThat(filters("on:2024 before:2020 during:nonsense")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "ice  from:anna  gauge > ice gauge",
        "-from:anna > ``",
        "\"a  b\" from:anna > \"a  b\"",
        "ice OR from:anna > ice",
        "from:anna OR ice > ice",
        "a OR from:anna OR b > a OR b",
        "(from:anna) ice > ice",
        "ice -((from:anna)) > ice",
        "(from:anna OR a) b > (a) b",
        "(a OR from:anna) b > (a) b",
        "a OR (from:anna) > a",
        "FOR from:anna > FOR",
        "from:anna ORACLE > ORACLE",
        "a OR -from:anna b > a OR b",
        "ice (from:anna > ice",
      })
  void aFilterCanBeTakenOut(String query, String rest) {
    String typed = query.strip();
    QueryParser.Part part = QueryParser.filters(typed).getFirst();
    assertThat(QueryParser.without(typed, part)).isEqualTo(rest == null ? "" : rest.strip());
  }

  @Property
  void withoutOneFilterTheOthersAreLeftAndNothingIsWrongThatWasNot(
      @ForAll("wellFormed") String query) {
    assertThat(parse(query).problems()).isEmpty();
    List<QueryParser.Part> parts = QueryParser.filters(query);
    for (int i = 0; i < parts.size(); i++) {
      String rest = QueryParser.without(query, parts.get(i));
      List<String> expected = new ArrayList<>(filters(query));
      expected.remove(i);
      assertThat(filters(rest)).isEqualTo(expected);
      assertThat(parse(rest).problems()).as(rest).isEmpty();
    }
  }

  @Provide
  Arbitrary<String> wellFormed() {
    Arbitrary<String> one =
        Arbitraries.of(
            "ice", "\"a OR b\"", "from:anna", "-in:\"Town Square\"", "has:link", "on:2024");
    return Arbitraries.recursive(
        () -> one,
        inner ->
            Combinators.combine(inner, inner, Arbitraries.of(" ", " OR ", "(", "-("))
                .as((a, b, join) -> join.endsWith("(") ? a + " " + join + b + ")" : a + join + b),
        0,
        4);
  }

  @Property
  void theParserNeverThrowsAndItsPlacesLieWithinTheQuery(@ForAll("queries") String query) {
    assertThat(parse(query).problems())
        .allMatch(
            problem ->
                0 <= problem.place().start()
                    && problem.place().start() < problem.place().end()
                    && problem.place().end() <= query.length()
                    && problem.sentence().endsWith("."));
    for (QueryParser.Part part : QueryParser.filters(query)) {
      assertThat(QueryParser.without(query, part)).hasSizeLessThan(query.length());
    }
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "from:",
            "in:",
            "befor:",
            "before:2024",
            "on:2024-02-31",
            "-",
            "(",
            ")",
            "\"",
            "OR",
            " ",
            "  ",
            "*",
            "a*",
            "has:",
            "is:",
            ":",
            ",",
            "@",
            "#x",
            "word",
            "((((((((",
            "“",
            "ext:a,b",
            "\u0000",
            "\ud83d",
            "渡辺");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(120)
        .map(list -> String.join("", list));
  }
}
