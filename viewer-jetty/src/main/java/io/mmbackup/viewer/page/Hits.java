package io.mmbackup.viewer.page;

import io.mmbackup.core.export.Timeline;
import io.mmbackup.core.export.Timeline.Place;
import io.mmbackup.rendering.ChannelSigns;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.search.Marks;
import io.mmbackup.search.SearchResults;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.Team;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Posts that were found, with a little of what was said around each. */
final class Hits {
  private static final int AROUND = 3;
  private static final String PREFIX = "h";

  /** What was said before or after, on one line. */
  record Near(SafeString who, SafeString said) {}

  /** A post that was found; {@code html} is the post itself, or several when it is open. */
  record Hit(
      String id,
      String icon,
      SafeString channel,
      String date,
      SafeString team,
      @Nullable Near before,
      String html,
      @Nullable Near after,
      boolean open,
      String inChannel,
      String thread,
      String around) {}

  private final Visit visit;
  private final Marks marks;
  private final boolean severalTeams;

  Hits(Visit visit, Marks marks) {
    this.visit = visit;
    this.marks = marks;
    severalTeams = visit.archive().snapshot().people().teams().size() > 1;
  }

  /** {@code here} is the address of the page without what is open. */
  List<Hit> of(SearchResults results, String here) {
    String open = visit.asked().parameter("open").orElse("");
    List<Hit> hits = new ArrayList<>();
    for (SearchResults.Hit found : results.hits()) {
      Optional<Post> post = visit.backup().post(found.postId());
      if (post.isEmpty()) continue;
      Optional<Channel> channel = visit.lookup().channel(post.get().channelId());
      if (channel.isEmpty()) continue;
      hits.add(hit(post.get(), channel.get(), post.get().id().equals(open), here));
    }
    return hits;
  }

  /** Puts hits on a page, and what their texts need. */
  static void add(List<Hit> hits, Map<String, Object> values) {
    StringBuilder all = new StringBuilder();
    hits.forEach(hit -> all.append(hit.html()));
    values.put("hits", hits);
    Frame.addScripts(all.toString(), values);
  }

  private Hit hit(Post post, Channel channel, boolean open, String here) {
    Timeline timeline = visit.archive().timeline(channel);
    int around = open ? AROUND : 1;
    List<Post> before = timeline.before(Place.of(post), around);
    List<Post> after = timeline.from(Place.of(post), around + 1);
    after = after.isEmpty() ? after : after.subList(1, after.size());
    return new Hit(
        post.id(),
        ChannelSigns.icon(channel),
        Html.name(channel.displayName()),
        Times.words(visit.times().day(post.createAt())),
        Html.name(team(channel)),
        open ? null : near(before.stream().findFirst()),
        html(post, channel, timeline, open ? before : List.of(), open ? after : List.of()),
        open ? null : near(after.stream().findFirst()),
        open,
        Links.LINKS.post(channel, post),
        thread(post, channel),
        open ? here : here + "&open=" + post.id() + "#hit-" + post.id());
  }

  /** Named where it is not plain from the channel: there are several teams. */
  private String team(Channel channel) {
    if (!severalTeams) return "";
    return channel.teamId().flatMap(visit.lookup()::team).map(Team::displayName).orElse("");
  }

  private static String thread(Post post, Channel channel) {
    if (post.rootId().isPresent()) {
      return Links.LINKS.thread(channel, post.id(), post.rootId().get());
    }
    return post.replyCount() > 0 ? Links.LINKS.thread(channel, post.id(), post.id()) : "";
  }

  private @Nullable Near near(Optional<Post> post) {
    return post.map(
            one ->
                new Near(Html.name(PostRenderer.author(one)), Html.name(PostRenderer.excerpt(one))))
        .filter(near -> !near.said().toString().isBlank())
        .orElse(null);
  }

  private String html(
      Post post, Channel channel, Timeline timeline, List<Post> before, List<Post> after) {
    PostRenderer renderer = visit.renderer(channel, PREFIX);
    StringBuilder html = new StringBuilder();
    for (Post one : before) html.append(renderer.article(one, false, "", null));
    String found = renderer.article(post, false, notice(post, timeline), null);
    html.append(PostList.mark(Marker.mark(found, marks), !before.isEmpty() || !after.isEmpty()));
    for (Post one : after) html.append(renderer.article(one, false, "", null));
    return html.toString();
  }

  private static String notice(Post post, Timeline timeline) {
    return post.rootId()
        .flatMap(timeline::post)
        .map(root -> "A reply to " + PostRenderer.author(root))
        .orElse("");
  }
}
