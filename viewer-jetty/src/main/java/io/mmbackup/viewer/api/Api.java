package io.mmbackup.viewer.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.export.Timeline;
import io.mmbackup.core.export.Timeline.Place;
import io.mmbackup.search.Order;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchRequest;
import io.mmbackup.search.SearchResults;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.User;
import io.mmbackup.viewer.http.Answer;
import io.mmbackup.viewer.http.Asked;
import io.mmbackup.viewer.page.Visit;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The backup as JSON, read only. Described in docs/viewer-api.md. */
public final class Api {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int SUGGESTIONS = 8;

  private Api() {}

  /** An answer that is always JSON; what is wrong is {@code {"error": …}} with the status. */
  public static Answer answer(Visit visit) throws IOException {
    Asked asked = visit.asked();
    try {
      return switch (asked.part(1)) {
        case "state" -> ok(ApiJson.state(visit));
        case "channels" -> channels(visit);
        case "posts" -> post(visit);
        case "people" -> person(visit);
        case "search" -> search(visit);
        case "suggest" -> suggest(visit);
        default -> error(404, "There is no such resource. See docs/viewer-api.md.");
      };
    } catch (IllegalArgumentException e) {
      return error(400, "A parameter is not understood: " + e.getMessage());
    }
  }

  private static Answer ok(String json) {
    return Answer.json(200, json.getBytes(UTF_8));
  }

  private static Answer error(int status, String sentence) {
    return Answer.json(status, ApiJson.error(sentence).getBytes(UTF_8));
  }

  private static int limit(Asked asked, int usual) {
    return Math.clamp(asked.parameter("limit").map(Integer::parseInt).orElse(usual), 1, MOST);
  }

  private static Answer channels(Visit visit) {
    if (visit.asked().path().size() == 2) return ok(ApiJson.channels(visit));
    Optional<Channel> channel = visit.lookup().channel(visit.asked().part(2));
    if (channel.isEmpty()) return error(404, "The backup has no channel of this id.");
    return switch (visit.asked().part(3)) {
      case "" -> ok(ApiJson.channel(channel.get()));
      case "posts" -> posts(visit, channel.get());
      default -> error(404, "A channel has posts. See docs/viewer-api.md.");
    };
  }

  /** {@code before} and {@code after} are ids of posts of the channel; without them, the newest. */
  private static Answer posts(Visit visit, Channel channel) {
    Timeline timeline = visit.archive().timeline(channel);
    int limit = limit(visit.asked(), USUAL);
    Optional<String> before = visit.asked().parameter("before");
    Optional<String> after = visit.asked().parameter("after");
    if (after.isPresent()) {
      Optional<Post> from = timeline.post(after.get());
      if (from.isEmpty()) return error(404, "The channel has no post of the id in after.");
      List<Post> posts = timeline.from(Place.of(from.get()), limit + 1);
      return ok(ApiJson.posts(visit, posts.subList(1, posts.size())));
    }
    Place place = Place.END;
    if (before.isPresent()) {
      Optional<Post> until = timeline.post(before.get());
      if (until.isEmpty()) return error(404, "The channel has no post of the id in before.");
      place = Place.of(until.get());
    }
    return ok(ApiJson.posts(visit, timeline.before(place, limit)));
  }

  private static Answer post(Visit visit) {
    Optional<Post> post = visit.archive().post(visit.asked().part(2));
    if (post.isEmpty()) return error(404, "The backup has no post of this id.");
    if (visit.asked().part(3).equals("thread")) {
      String root = post.get().rootId().orElse(post.get().id());
      Channel channel = visit.lookup().channel(post.get().channelId()).orElseThrow();
      return ok(ApiJson.thread(visit, visit.archive().timeline(channel), root));
    }
    return ok(ApiJson.post(visit, post.get()));
  }

  private static Answer person(Visit visit) {
    String name = visit.asked().part(2);
    Optional<User> user = visit.lookup().user(name).or(() -> visit.lookup().userNamed(name));
    if (user.isEmpty()) return error(404, "The backup knows nobody of this id or user name.");
    return ok(ApiJson.person(user.get()));
  }

  private static Answer search(Visit visit) throws IOException {
    if (visit.index().isEmpty()) return error(503, "This backup has no search index.");
    SearchIndex index = visit.index().get();
    Optional<String> query = visit.asked().parameter("q");
    if (query.isEmpty()) return error(400, "The parameter q is missing: what to search for.");
    Order order =
        switch (visit.asked().parameter("order").orElse("best").toLowerCase(Locale.ROOT)) {
          case "best" -> Order.BEST;
          case "newest" -> Order.NEWEST;
          case "oldest" -> Order.OLDEST;
          default -> throw new IllegalArgumentException("order is best, newest or oldest.");
        };
    SearchRequest request =
        SearchRequest.of(query.get(), visit.times().zone(), visit.now(), limit(visit.asked(), 20))
            .by(order);
    if (visit.asked().parameter("counts").isPresent()) request = request.counting();
    Optional<String> cursor = visit.asked().parameter("cursor");
    SearchResults results =
        index.search(cursor.isPresent() ? request.after(cursor.get()) : request);
    return ok(ApiJson.results(visit, query.get(), results));
  }

  private static Answer suggest(Visit visit) throws IOException {
    if (visit.index().isEmpty()) return ok("[]\n");
    String typed = visit.asked().query().getOrDefault("q", "");
    return ok(ApiJson.suggestions(visit.index().get().suggest(typed, SUGGESTIONS)));
  }
}
