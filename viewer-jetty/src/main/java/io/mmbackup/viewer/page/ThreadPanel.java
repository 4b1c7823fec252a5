package io.mmbackup.viewer.page;

import io.mmbackup.core.export.Timeline;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Post;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A thread beside the timeline.
 *
 * @param facts where it is, how many replies by how many people
 * @param count how many replies
 * @param root the first post, as HTML
 * @param replies the others, as HTML
 * @param more says that the thread goes on, when it is too long to be shown whole
 * @param close the page without it
 */
record ThreadPanel(
    String facts, String count, String root, String replies, String more, String close) {
  /** More would be a page of several MB. */
  private static final int MOST = 1000;

  private static final String PREFIX = "t";

  static Optional<ThreadPanel> of(Visit visit, Channel channel, String rootId) {
    Timeline timeline = visit.archive().timeline(channel);
    return timeline.post(rootId).map(root -> of(visit, channel, timeline, root));
  }

  private static ThreadPanel of(Visit visit, Channel channel, Timeline timeline, Post root) {
    PostRenderer renderer = visit.renderer(channel, PREFIX);
    String marked = visit.asked().part(3);
    StringBuilder replies = new StringBuilder();
    Set<String> people = new HashSet<>();
    Post before = null;
    int shown = 0;
    for (Post reply : timeline.replies(root.id())) {
      people.add(PostRenderer.author(reply));
      if (shown++ >= MOST) continue;
      String html = renderer.article(reply, PostRenderer.continues(before, reply), "", null);
      replies.append(PostList.mark(html, reply.id().equals(marked)));
      before = reply;
    }
    String count = Numbers.of(shown, "reply", "replies");
    return new ThreadPanel(
        channel.displayName()
            + ", "
            + count
            + " from "
            + Numbers.of(people.size(), "person", "people"),
        count,
        renderer.article(root, false, "", null),
        replies.toString(),
        shown > MOST
            ? "The first " + Numbers.grouped(MOST) + " are shown. The channel has them all."
            : "",
        Links.LINKS.channel(channel) + "/" + (marked.isEmpty() ? root.id() : marked));
  }

  String html() {
    return root + replies;
  }
}
