package io.mmbackup.search.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Understands a query: Mattermost's syntax, and what its users miss. Never throws; what cannot be
 * understood is left out and told of. One query an instance.
 */
public final class QueryParser {
  /** Longer ones are mistakes, such as a whole message pasted. */
  static final int LONGEST = 1000;

  private static final int MOST_PARTS = 64;
  private static final int DEEPEST = 16;
  private static final String LEFT_OUT = " Left out.";
  private static final String REST_LEFT_OUT = " The rest is left out.";

  private final Scanner in;
  private final Dates dates;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Part> filters = new ArrayList<>();
  private int parts;

  /** A filter of a query: where it stands, with its minus, and its values with commas between. */
  public record Part(Place place, boolean negated, Filter filter, String value) {}

  private QueryParser(String query, Dates dates) {
    this.in = new Scanner(query.substring(0, Math.min(query.length(), LONGEST)));
    this.dates = dates;
    if (query.length() > LONGEST) {
      problem(
          LONGEST,
          query.length(),
          "A query has " + LONGEST + " characters at most." + REST_LEFT_OUT);
    }
  }

  /** Dates are days of this zone; {@code today} is the user's. */
  public static ParsedQuery parse(String query, ZoneId zone, LocalDate today) {
    return new QueryParser(query, new Dates(zone, today)).all();
  }

  /** The filters that stand in a query, from left to right; also those with a wrong value. */
  public static List<Part> filters(String query) {
    QueryParser parser = new QueryParser(query, new Dates(ZoneOffset.UTC, LocalDate.EPOCH));
    parser.all();
    return List.copyOf(parser.filters);
  }

  /** A query without one of its {@link #filters}, and without what meant nothing but for it. */
  public static String without(String query, Part part) {
    return Removal.of(query, part.place());
  }

  private ParsedQuery all() {
    Optional<Condition> condition = alternatives(0);
    problems.sort(Comparator.comparingInt(problem -> problem.place().start()));
    return new ParsedQuery(condition, List.copyOf(problems));
  }

  private Optional<Condition> alternatives(int depth) {
    List<Condition> any = new ArrayList<>();
    group(depth).ifPresent(any::add);
    boolean first = any.isEmpty();
    while (in.atOr()) {
      int or = in.position();
      in.skip(2);
      Optional<Condition> next = group(depth);
      next.ifPresent(any::add);
      if (first || next.isEmpty()) {
        problem(or, or + 2, "OR stands between two things to search for.");
      }
      first = false;
    }
    return any.isEmpty() ? Optional.empty() : Optional.of(Group.any(any));
  }

  private Optional<Condition> group(int depth) {
    Group group = new Group();
    while (in.more() && !in.atOr()) {
      int start = in.position();
      if (in.at(')')) {
        if (depth > 0) break;
        in.skip(1);
        problem(start, start + 1, "This ) closes nothing.");
      } else if (++parts > MOST_PARTS) {
        in.skip(in.rest());
        problem(
            start, in.position(), "A query has " + MOST_PARTS + " parts at most." + REST_LEFT_OUT);
      } else {
        part(group, depth);
      }
    }
    return group.condition();
  }

  private void part(Group group, int depth) {
    int start = in.position();
    boolean negative = in.takeMinus();
    if (in.at('(') && depth < DEEPEST) {
      parenthesis(depth).ifPresent(inner -> group.add(negative ? not(inner) : inner));
    } else if (in.atQuote()) {
      phrase(start).ifPresent(inner -> group.add(negative ? not(inner) : inner));
    } else {
      Optional<String> name = in.takeFilterName();
      if (name.isEmpty()) {
        word(start).ifPresent(inner -> group.add(negative ? not(inner) : inner));
      } else {
        Filter filter = Filter.named(name.get()).orElseThrow();
        filter(filter, group, start, negative);
      }
    }
  }

  private static Condition not(Condition condition) {
    return new Condition.Not(condition);
  }

  private Optional<Condition> parenthesis(int depth) {
    int start = in.position();
    in.skip(1);
    Optional<Condition> inner = alternatives(depth + 1);
    in.more();
    if (in.at(')')) in.skip(1);
    else problem(start, start + 1, "This ( is not closed; it counts up to the end.");
    return inner;
  }

  private Optional<Condition> phrase(int start) {
    Scanner.Quoted quoted = in.takeQuoted();
    if (!quoted.closed()) {
      problem(start, in.position(), "This quotation is not closed; it counts up to the end.");
    }
    if (quoted.text().isBlank()) return Optional.empty();
    return Optional.of(new Condition.Phrase(quoted.text(), new Place(start, in.position())));
  }

  private Optional<Condition> word(int start) {
    String word = in.takeWord();
    int end = in.position();
    if (word.isEmpty() || word.equals("AND")) return Optional.empty();
    if (word.chars().allMatch(c -> c == '*')) {
      problem(start, end, "A * needs letters before or after it." + LEFT_OUT);
      return Optional.empty();
    }
    Optional<String> meant = meantFilter(word);
    if (meant.isPresent()) {
      problem(start, end, word + " is not a filter. Did you mean " + meant.get() + "?" + LEFT_OUT);
      return Optional.empty();
    }
    return Optional.of(new Condition.Word(word, new Place(start, end)));
  }

  /** Anything else before a colon is text, as in Mattermost: times, addresses, code. */
  private static Optional<String> meantFilter(String word) {
    int colon = word.indexOf(':');
    if (colon < 0 || word.length() == colon + 1) return Optional.empty();
    if (":/".indexOf(word.charAt(colon + 1)) >= 0) return Optional.empty();
    List<String> names = Arrays.stream(Filter.values()).map(Filter::spelled).toList();
    return Suggestion.of(word.substring(0, colon), names).map(name -> name + word.substring(colon));
  }

  private void filter(Filter filter, Group group, int start, boolean negative) {
    List<String> values = values();
    if (!filter.words().isEmpty()) values = values.stream().map(QueryParser::lower).toList();
    Place place = new Place(start, in.position());
    if (!values.isEmpty()) filters.add(new Part(place, negative, filter, String.join(",", values)));
    if (values.isEmpty()) {
      problem(start, place.end(), filter.spelled() + ": wants " + filter.wanted() + "." + LEFT_OUT);
    } else if (filter.isOfTime()) {
      date(filter, values, group, place, negative);
    } else if (filter.words().isEmpty() || filter.words().containsAll(values)) {
      Condition condition = new Condition.Matching(filter, values, place);
      group.add(negative ? not(condition) : condition);
    } else {
      wrongWord(filter, values, place);
    }
  }

  private void wrongWord(Filter filter, List<String> values, Place place) {
    String wrong =
        values.stream().filter(value -> !filter.words().contains(value)).findFirst().orElse("");
    String name = filter.spelled() + ":";
    problem(
        place.start(),
        place.end(),
        Suggestion.of(wrong, filter.words())
                .map(near -> "There is no " + name + wrong + ". Did you mean " + name + near + "?")
                .orElse("There is no " + name + wrong + ", only " + filter.wanted() + ".")
            + LEFT_OUT);
  }

  private void date(
      Filter filter, List<String> values, Group group, Place place, boolean negative) {
    Optional<Condition.Written> date = dates.read(values.getFirst());
    if (date.isEmpty() || values.size() > 1) {
      problem(
          place.start(),
          place.end(),
          filter.spelled() + ": wants " + filter.wanted() + "." + LEFT_OUT);
    } else if (negative) {
      group.add(not(Group.time(filter, date.get())));
    } else {
      group.addDate(filter, date.get());
    }
  }

  /** One or more, with commas; each may be quoted. A space may come before them. */
  private List<String> values() {
    List<String> values = new ArrayList<>();
    in.skipToValue();
    do {
      int start = in.position();
      if (in.atQuote()) {
        Scanner.Quoted quoted = in.takeQuoted();
        if (!quoted.closed()) {
          problem(start, in.position(), "This quotation is not closed; it counts up to the end.");
        }
        values.add(quoted.text().strip());
      } else {
        values.add(in.takeValue());
      }
    } while (in.takeComma());
    values.removeIf(String::isBlank);
    return List.copyOf(values);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private void problem(int start, int end, String sentence) {
    problems.add(new Problem(new Place(start, end), sentence));
  }
}
