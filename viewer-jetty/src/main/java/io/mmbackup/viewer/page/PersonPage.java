package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Avatar;
import io.mmbackup.rendering.ChannelSigns;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.search.Order;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchRequest;
import io.mmbackup.search.SearchResults;
import io.mmbackup.search.SearchResults.Count;
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

  /** A number and what it counts; {@code url} leads to it, where there is a way. */
  record Tile(String name, String count, String url) {}

  private PersonPage() {}

  /** The page of whoever has this user name. */
  public static Answer answer(Visit visit, String username) throws IOException {
    Optional<User> user = visit.lookup().userNamed(username);
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
    SearchRequest request =
        SearchRequest.of(from, visit.times().zone(), visit.now(), LATEST).by(Order.NEWEST);
    SearchResults latest = index.search(request);
    values.put("first", edge(visit, index, request.by(Order.OLDEST)));
    values.put("last", edge(visit, index, request));
    values.put("total", Numbers.grouped(all.posts()));
    values.put("tiles", tiles(visit, index, user, from, all));
    values.put(
        "years",
        StatsPage.months(all).table(month -> Links.LINKS.search(from + " during:" + month)));
    values.put("places", places(visit, all.channels(), from));
    values.put("placeCount", Numbers.of(all.channels().size(), "conversation", "conversations"));
    values.put("hits", new Hits(visit, latest.marks()).of(latest, Links.LINKS.search(from)));
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
    tile(tiles, visit, index, "threads started", from + " has:thread");
    tile(tiles, visit, index, "posts others reacted to", from + " has:reaction");
    tile(tiles, visit, index, "posts with files", from + " has:file");
    tile(tiles, visit, index, "mentions of you", from + " mentions:me");
    tile(tiles, visit, index, "mentions by others", "mentions:" + user.username());
    return tiles;
  }

  private static void tile(
      List<Tile> tiles, Visit visit, SearchIndex index, String name, String query)
      throws IOException {
    long count =
        index.search(SearchRequest.of(query, visit.times().zone(), visit.now(), 1)).total();
    tiles.add(new Tile(name, Numbers.grouped(count), Links.LINKS.search(query)));
  }

  private static List<SearchPage.Bar> places(Visit visit, List<Count> counts, String from) {
    List<SearchPage.Bar> bars = new ArrayList<>();
    for (Count one : counts.subList(0, Math.min(PLACES, counts.size()))) {
      Optional<Channel> channel = visit.lookup().channel(one.id());
      if (channel.isEmpty()) continue;
      String query = Queries.and(from, Queries.in(visit, channel.get()));
      bars.add(
          SearchPage.bar(
              ChannelSigns.icon(channel.get()),
              null,
              channel.get().displayName(),
              Links.LINKS.search(query),
              one,
              counts));
    }
    return bars;
  }
}
