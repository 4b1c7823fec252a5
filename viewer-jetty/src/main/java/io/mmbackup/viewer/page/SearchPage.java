package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Assets;
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

  private static Answer found(Visit visit, SearchIndex index, String query) throws IOException {
    Order order = order(visit);
    SearchRequest request = visit.request(query, PAGE).by(order).counting();
    Optional<String> cursor = visit.asked().parameter("cursor");
    if (cursor.isPresent()) request = request.after(cursor.get());
    SearchResults results;
    try {
      results = index.search(request);
    } catch (IllegalArgumentException e) {
      return Frame.notFound(visit);
    }
    String here = url(query, order);
    List<Hits.Hit> hits =
        new Hits(visit, results.marks())
            .of(results, here + cursor.map(one -> "&cursor=" + Asked.encode(one)).orElse(""));
    Map<String, Object> values = new HashMap<>();
    values.put("query", query);
    values.put("total", Numbers.of(results.total(), "message", "messages"));
    values.put("nothing", results.total() == 0);
    values.put("chips", chips(query, order));
    values.put("wrong", results.problems().stream().map(Problem::sentence).toList());
    values.put("sorts", sorts(query, results.order()));
    values.put("hits", hits);
    values.put("next", results.next().map(one -> here + "&cursor=" + Asked.encode(one)).orElse(""));
    values.put("shown", Numbers.grouped(hits.size()) + " of " + Numbers.grouped(results.total()));
    values.put("years", years(results.counts().years(), query, order));
    values.put(
        "channels",
        Bars.channels(
            visit,
            results.counts().channels(),
            FACETS,
            channel -> url(Queries.and(query, Queries.in(visit, channel)), order)));
    values.put(
        "people",
        Bars.people(
            visit,
            results.counts().people(),
            FACETS,
            (user, one) -> url(Queries.and(query, from(user, one)), order)));
    values.put("with", with(query, order));
    StringBuilder all = new StringBuilder();
    hits.forEach(hit -> all.append(hit.html()));
    values.put("code", Assets.needsHighlighting(all.toString()));
    values.put("math", Assets.needsFormulas(all.toString()));
    values.put("skipTo", "hits");
    values.put("skip", "Skip to the results");
    return Frame.page(visit, "search", query, Optional.empty(), values);
  }

  private static String url(String query, Order order) {
    String by = order == Order.BEST ? "" : "&order=" + order.name().toLowerCase(Locale.ROOT);
    return Links.LINKS.search(query) + by;
  }

  private static List<Chip> chips(String query, Order order) {
    List<Chip> chips = new ArrayList<>();
    for (QueryParser.Part part : QueryParser.filters(query)) {
      String name = (part.negated() ? "not " : "") + part.filter().spelled();
      String rest = QueryParser.without(query, part);
      chips.add(
          new Chip(
              name,
              Html.name(part.value()),
              "Remove " + name + " " + part.value(),
              rest.isBlank() ? "/help#searching" : url(rest, order)));
    }
    return chips;
  }

  private static List<Sort> sorts(String query, Order current) {
    return List.of(
        new Sort("Best match", url(query, Order.BEST), current == Order.BEST),
        new Sort("Newest", url(query, Order.NEWEST), current == Order.NEWEST),
        new Sort("Oldest", url(query, Order.OLDEST), current == Order.OLDEST));
  }

  private static List<Year> years(List<Count> counts, String query, Order order) {
    long most = counts.stream().mapToLong(Count::posts).max().orElse(1);
    return counts.stream()
        .map(
            one -> {
              int height = (int) Math.max(2, 100 * one.posts() / most);
              String year = one.shown();
              return new Year(
                  "’" + year.substring(Math.max(0, year.length() - 2)),
                  year + ": " + Numbers.of(one.posts(), "message", "messages"),
                  url(Queries.and(query, "during:" + year), order),
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

  private static List<With> with(String query, Order order) {
    List<With> with = new ArrayList<>();
    for (Filter filter : List.of(Filter.HAS, Filter.IS)) {
      for (String word : filter.words()) {
        String part = filter.spelled() + ":" + word;
        if (query.contains(part)) continue;
        with.add(new With(part, url(Queries.and(query, part), order)));
      }
    }
    return with;
  }
}
