package io.mmbackup.viewer.page;

import io.mmbackup.core.export.Timeline;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.ThreadBelow;
import io.mmbackup.rendering.Times;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Posts of a channel in order of time, as the parts of its timeline. */
final class PostList {
  /** A day and what of it is shown. */
  record Day(LocalDate date, String name, String count, String html) {}

  private final Visit visit;
  private final Channel channel;
  private final Timeline timeline;
  private final PostRenderer renderer;
  private final Calendar calendar;
  private final Map<String, Optional<Post>> roots = new HashMap<>();

  PostList(Visit visit, Channel channel, Timeline timeline, Calendar calendar) {
    this.visit = visit;
    this.channel = channel;
    this.timeline = timeline;
    this.renderer = visit.renderer(channel, "");
    this.calendar = calendar;
  }

  /** By days; the post with this id is marked. */
  List<Day> days(List<Post> posts, String marked) {
    List<Day> days = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    LocalDate day = null;
    Post before = null;
    for (Post post : posts) {
      if (post.replyCount() > 0) roots.put(post.id(), Optional.of(post));
      LocalDate now = visit.times().day(post.createAt());
      if (!now.equals(day)) {
        if (day != null) days.add(day(day, html.toString()));
        html.setLength(0);
        day = now;
        before = null;
      }
      boolean reply = post.rootId().isPresent() && root(post).isPresent();
      html.append(mark(reply ? stub(post) : article(post, before), post.id().equals(marked)));
      before = reply ? null : post;
    }
    if (day != null) days.add(day(day, html.toString()));
    return days;
  }

  private Day day(LocalDate day, String html) {
    int count = calendar.posts(day);
    return new Day(day, Times.longWords(day), Numbers.of(count, "post", "posts"), html);
  }

  private Optional<Post> root(Post reply) {
    return roots.computeIfAbsent(reply.rootId().orElseThrow(), timeline::post);
  }

  private String stub(Post reply) {
    Post root = root(reply).orElseThrow();
    return renderer.stub(reply, root, Links.LINKS.thread(channel, reply.id(), root.id()));
  }

  private String article(Post post, @Nullable Post before) {
    boolean lost = post.rootId().isPresent();
    return renderer.article(
        post,
        !lost && PostRenderer.continues(before, post),
        lost ? "A reply to a message that is not in this backup" : "",
        thread(post));
  }

  private @Nullable ThreadBelow thread(Post root) {
    if (root.replyCount() == 0) return null;
    Post last = timeline.lastReply(root.id()).orElse(root);
    return ThreadBelow.beside(
        root,
        root.replyCount(),
        visit.times().words(last.createAt()),
        Links.LINKS.thread(channel, root.id(), root.id()));
  }

  /** What was looked for. */
  static String mark(String html, boolean marked) {
    return marked ? html.replaceFirst("class=\"post", "class=\"post target") : html;
  }
}
