package io.mmbackup.markdown;

import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostEvent;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Posts in order of time below the headings of their days. Replies stand below their root; where
 * they were written, a line leads there, unless nothing else was said since the root that day.
 */
final class Timeline {
  private final Appendable out;
  private final Page page;
  private final Times times;
  private final Threads threads;
  private final PostEntry entry;
  private @Nullable String day;
  private @Nullable String rootAbove;
  private @Nullable ThreadMark mark;

  Timeline(Appendable out, Page page, Times times, Threads threads, PostEntry entry) {
    this.out = out;
    this.page = page;
    this.times = times;
    this.threads = threads;
    this.entry = entry;
  }

  void write(Iterable<ExportEvent> events) throws IOException {
    for (ExportEvent event : events) {
      if (event instanceof PostEvent(Post post)) place(post);
    }
    endMark();
  }

  private void place(Post post) throws IOException {
    beginDay(post);
    Optional<Post> root = threads.rootOf(post);
    if (root.isPresent()) mark(post, root.get());
    else whole(post);
  }

  private void beginDay(Post post) throws IOException {
    String heading = times.heading(post.createAt());
    if (heading.equals(day)) return;
    endMark();
    day = heading;
    rootAbove = null;
    out.append("## ").append(heading).append("\n\n");
    out.append('*').append(times.weekday(post.createAt())).append("*\n\n");
  }

  private void whole(Post post) throws IOException {
    endMark();
    entry.root(post);
    rootAbove = post.id();
    if (post.replyCount() == 0) return;
    for (Post reply : threads.repliesTo(post)) {
      if (reply.channelId().equals(post.channelId())) entry.reply(reply, post.createAt());
    }
  }

  private void mark(Post reply, Post root) throws IOException {
    if (root.id().equals(rootAbove)) return;
    if (mark != null && !mark.isOf(root)) endMark();
    if (mark == null) mark = new ThreadMark(root, times);
    mark.add(reply);
  }

  private void endMark() throws IOException {
    if (mark == null) return;
    mark.write(out, page);
    mark = null;
    rootAbove = null;
  }
}
