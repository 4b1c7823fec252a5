package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Avatar;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.search.Order;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchRequest;
import io.mmbackup.search.SearchResults;
import io.mmbackup.search.Statistics;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.User;
import io.mmbackup.viewer.http.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person: what they said, when and where. */
public final class PersonPage {
  private static final int LATEST = 10;
  private static final int PLACES = 12;

  private PersonPage() {}

  /** The page of whoever has this user name or id. */
  public static Answer answer(Visit visit, String name) throws IOException {
    Optional<User> user = visit.lookup().userNamed(name).or(() -> visit.lookup().user(name));
    if (user.isEmpty()) return Frame.notFound(visit);
    return page(visit, user.get());
  }

  private static Answer page(Visit visit, User user) throws IOException {
    Map<String, Object> values = new HashMap<>();
    String from = Queries.from(user);
    Channel direct = Sidebar.directMessages(visit).get(user.id());
    values.put("face", Avatar.of(user, Links.LINKS));
    values.put("name", Html.name(user.shownName()));
    values.put("username", Html.name(user.username()));
    values.put("bot", user.bot());
    values.put("direct", direct == null ? "" : Links.LINKS.newest(direct));
    values.put("search", Links.LINKS.search(from));
    values.put("indexed", visit.index().isPresent());
    values.put("skipTo", "said");
    values.put("skip", "Skip to what was said");
    if (visit.index().isPresent()) add(visit, visit.index().get(), user, from, values);
    return Frame.page(visit, "person", user.shownName(), Optional.ofNullable(direct), values);
  }

  private static void add(
      Visit visit, SearchIndex index, User user, String from, Map<String, Object> values)
      throws IOException {
    Statistics all = index.statistics(from, visit.times().zone(), visit.now());
    SearchRequest request = visit.request(from, LATEST).by(Order.NEWEST);
    SearchResults latest = index.search(request);
    values.put("first", edge(visit, index, request.by(Order.OLDEST)));
    values.put("last", edge(visit, index, request));
    values.put("total", Numbers.grouped(all.posts()));
    values.put("tiles", tiles(visit, index, user, from, all));
    values.put(
        "years",
        StatsPage.months(all).table(month -> Links.LINKS.search(from + " during:" + month)));
    values.put(
        "places",
        Bars.channels(
            visit,
            all.channels(),
            PLACES,
            channel -> Links.LINKS.search(Queries.and(from, Queries.in(visit, channel)))));
    values.put("placeCount", Numbers.of(all.channels().size(), "conversation", "conversations"));
    Hits.add(new Hits(visit, latest.marks()).of(latest, Links.LINKS.search(from)), values);
  }

  private static String edge(Visit visit, SearchIndex index, SearchRequest request)
      throws IOException {
    return index.search(request).hits().stream()
        .findFirst()
        .map(hit -> Times.words(visit.times().day(hit.createAt())))
        .orElse("");
  }

  private static List<Tile> tiles(
      Visit visit, SearchIndex index, User user, String from, Statistics all) throws IOException {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(new Tile("posts", Numbers.grouped(all.posts()), Links.LINKS.search(from)));
    tiles.add(Tile.of("threads started", from + " has:thread", visit, index));
    tiles.add(Tile.of("posts others reacted to", from + " has:reaction", visit, index));
    tiles.add(Tile.of("posts with files", from + " has:file", visit, index));
    tiles.add(Tile.of("mentions of you", from + " mentions:me", visit, index));
    tiles.add(Tile.of("mentions by others", "mentions:" + user.username(), visit, index));
    return tiles;
  }
}
