package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.search.Order;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchRequest;
import io.mmbackup.search.SearchResults;
import io.mmbackup.search.SearchResults.Count;
import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.query.Filter;
import io.mmbackup.search.query.Problem;
import io.mmbackup.search.query.QueryParser;
import io.mmbackup.spi.User;
import io.mmbackup.viewer.http.Answer;
import io.mmbackup.viewer.http.Asked;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a query finds, and how to narrow it. */
public final class SearchPage {
  private static final int PAGE = 20;
  private static final int FACETS = 8;

  /** A part of the query, and the query without it. */
  record Chip(String name, SafeString value, String said, String url) {}

  /** A year of the histogram; {@code y} is from above, of 100. */
  record Year(String shortName, String said, String url, int y, int height) {}

  /** One more filter that can be added. */
  record With(String name, String url) {}

  /** Another order. */
  record Sort(String name, String url, boolean current) {}

  /** A kind of result, and how many there are. */
  record Tab(String name, String count, String url, boolean current) {}

  /** What of the query is shown, and how. */
  private record Look(String query, Order order, SearchKind kind) {
    /** The same look at another query. */
    String at(String other) {
      String by = order == Order.BEST ? "" : "&order=" + order.name().toLowerCase(Locale.ROOT);
      return Links.LINKS.search(other) + by + kind.parameter();
    }

    String here() {
      return at(query);
    }

    /** What is searched for. */
    String searched() {
      return kind == SearchKind.FILES ? files(query) : query;
    }
  }

  private SearchPage() {}

  /** The page for the query that is asked for. */
  public static Answer answer(Visit visit) throws IOException {
    if (visit.index().isEmpty()) return noIndex(visit);
    String query = visit.asked().parameter("q").orElse("");
    if (query.isEmpty()) return Answer.redirect("/help#searching");
    return found(visit, visit.index().get(), query);
  }

  /** What to do when there is no index. */
  static Answer noIndex(Visit visit) throws IOException {
    return Frame.message(
        visit,
        503,
        "i-find",
        "This backup cannot be searched yet",
        "Your messages are all there; what is missing is the search index. To build it, run:"
            + " "
            + visit.backup().renewal(IndexFormat.WRITER)
            + ". Then reload this page.");
  }

  private static Order order(Visit visit) {
    return switch (visit.asked().parameter("order").orElse("").toLowerCase(Locale.ROOT)) {
      case "newest" -> Order.NEWEST;
      case "oldest" -> Order.OLDEST;
      default -> Order.BEST;
    };
  }

  private static String files(String query) {
    return Queries.and(query, "has:file");
  }

  private static Answer found(Visit visit, SearchIndex index, String query) throws IOException {
    Look look = new Look(query, order(visit), SearchKind.of(visit));
    SearchRequest request = visit.request(look.searched(), PAGE).by(look.order()).counting();
    Optional<String> cursor = visit.asked().parameter("cursor");
    if (cursor.isPresent()) request = request.after(cursor.get());
    SearchResults results;
    try {
      results = index.search(request);
    } catch (IllegalArgumentException e) {
      return Frame.notFound(visit);
    }
    List<User> people = SearchedPeople.of(visit, index, query);
    Map<String, Object> values = new HashMap<>();
    values.put("query", query);
    values.put("kind", look.kind().shown());
    values.put("tabs", tabs(visit, index, look, results.total(), people.size()));
    values.put("chips", chips(look));
    values.put("wrong", results.problems().stream().map(Problem::sentence).toList());
    if (look.kind() == SearchKind.PEOPLE) {
      values.put("total", Numbers.of(people.size(), "person", "people"));
      values.put("nothing", people.isEmpty());
      values.put("people", people.stream().map(PersonRow::of).toList());
      values.put("next", "");
    } else {
      addFound(visit, look, results, values);
    }
    values.put("skipTo", "hits");
    values.put("skip", "Skip to the results");
    return Frame.page(visit, "search", query, Optional.empty(), values);
  }

  private static void addFound(
      Visit visit, Look look, SearchResults results, Map<String, Object> values) {
    String cursor =
        visit.asked().parameter("cursor").map(one -> "&cursor=" + Asked.encode(one)).orElse("");
    boolean files = look.kind() == SearchKind.FILES;
    String messages = files ? "message with files" : "message";
    values.put(
        "total", Numbers.of(results.total(), messages, files ? "messages with files" : "messages"));
    values.put("nothing", results.total() == 0);
    values.put("sorts", sorts(look, results.order()));
    if (files) values.put("files", SearchedFiles.of(visit, results));
    else Hits.add(new Hits(visit, results.marks()).of(results, look.here() + cursor), values);
    values.put(
        "next", results.next().map(one -> look.here() + "&cursor=" + Asked.encode(one)).orElse(""));
    values.put(
        "shown",
        Numbers.grouped(results.hits().size()) + " of " + Numbers.grouped(results.total()));
    values.put("years", years(results.counts().years(), look));
    values.put(
        "channels",
        Bars.channels(
            visit,
            results.counts().channels(),
            FACETS,
            channel -> look.at(Queries.and(look.query(), Queries.in(visit, channel)))));
    values.put(
        "faces",
        Bars.people(
            visit,
            results.counts().people(),
            FACETS,
            (user, one) -> look.at(Queries.and(look.query(), from(user, one)))));
    values.put("with", with(look));
  }

  /** Those that are empty are left out, but for the one that is open. */
  private static List<Tab> tabs(Visit visit, SearchIndex index, Look look, long found, int people)
      throws IOException {
    List<Tab> tabs = new ArrayList<>();
    for (SearchKind kind : SearchKind.values()) {
      boolean current = kind == look.kind();
      long count =
          switch (kind) {
            case PEOPLE -> people;
            case FILES -> current ? found : count(visit, index, files(look.query()));
            case MESSAGES ->
                look.kind() == SearchKind.FILES ? count(visit, index, look.query()) : found;
          };
      if (count == 0 && !current && kind != SearchKind.MESSAGES) continue;
      String url = new Look(look.query(), look.order(), kind).here();
      tabs.add(new Tab(kind.shown(), Numbers.grouped(count), url, current));
    }
    return tabs;
  }

  private static long count(Visit visit, SearchIndex index, String query) throws IOException {
    return index.search(visit.request(query, 1)).total();
  }

  private static List<Chip> chips(Look look) {
    List<Chip> chips = new ArrayList<>();
    for (QueryParser.Part part : QueryParser.filters(look.query())) {
      String name = (part.negated() ? "not " : "") + part.filter().spelled();
      String rest = QueryParser.without(look.query(), part);
      chips.add(
          new Chip(
              name,
              Html.name(part.value()),
              "Remove " + name + " " + part.value(),
              rest.isBlank() ? "/help#searching" : look.at(rest)));
    }
    return chips;
  }

  private static List<Sort> sorts(Look look, Order current) {
    return List.of(
        sort("Best match", look, Order.BEST, current),
        sort("Newest", look, Order.NEWEST, current),
        sort("Oldest", look, Order.OLDEST, current));
  }

  private static Sort sort(String name, Look look, Order order, Order current) {
    String url = new Look(look.query(), order, look.kind()).here();
    return new Sort(name, url, order == current);
  }

  private static List<Year> years(List<Count> counts, Look look) {
    long most = counts.stream().mapToLong(Count::posts).max().orElse(1);
    return counts.stream()
        .map(
            one -> {
              int height = (int) Math.max(2, 100 * one.posts() / most);
              String year = one.shown();
              return new Year(
                  "’" + year.substring(Math.max(0, year.length() - 2)),
                  year + ": " + Numbers.of(one.posts(), "message", "messages"),
                  look.at(Queries.and(look.query(), "during:" + year)),
                  100 - height,
                  height);
            })
        .toList();
  }

  /** Somebody who is not known any more is found by id, a webhook by the name it spoke under. */
  private static String from(Optional<User> user, Count one) {
    String name = one.id().isEmpty() ? one.shown() : one.id();
    return user.map(Queries::from).orElse("from:" + Queries.quoted(name));
  }

  private static List<With> with(Look look) {
    List<With> with = new ArrayList<>();
    for (Filter filter : List.of(Filter.HAS, Filter.IS)) {
      for (String word : filter.words()) {
        String part = filter.spelled() + ":" + word;
        if (look.searched().contains(part)) continue;
        with.add(new With(part, look.at(Queries.and(look.query(), part))));
      }
    }
    return with;
  }
}
