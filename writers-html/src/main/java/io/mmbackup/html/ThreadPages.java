package io.mmbackup.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.Post;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Threads: short ones as markup to fold below their root, long ones as pages of their own. */
final class ThreadPages {
  private static final int LONG = 200;

  /** So few replies fit into a page whatever they say. */
  private static final int SURELY_SHORT = 40;

  private static final int LONG_CHARACTERS = 300_000;
  private static final int REMEMBERED = 500;

  private final Site site;
  private final ChannelExport export;
  private final Channel channel;
  private final Set<String> written;
  private final Map<String, Boolean> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  ThreadPages(Site site, ChannelExport export, Set<String> written) {
    this.site = site;
    this.export = export;
    this.written = written;
    channel = export.channel();
  }

  /** Whether a thread has a page of its own; the same for everybody who asks. */
  boolean isLong(Post root) {
    if (root.replyCount() <= SURELY_SHORT) return false;
    if (root.replyCount() > LONG) return true;
    Boolean answer = known.get(root.id());
    if (answer == null) {
      answer = characters(root) > LONG_CHARACTERS;
      known.put(root.id(), answer);
    }
    return answer;
  }

  private long characters(Post root) {
    long characters = 0;
    for (Post reply : export.replies(root.id())) {
      characters += reply.message().length();
      for (var attachment : reply.messageAttachments()) characters += attachment.text().length();
      for (var quote : reply.quotes()) characters += quote.message().length();
    }
    return characters;
  }

  /** Replies as markup, how many, the day of the last, and those that stand in the markup. */
  record Folded(String html, int count, LocalDate last, List<Post> shown) {}

  /** Of a long thread: how many replies, and the day of the last. */
  Folded extent(Post root) {
    int count = 0;
    LocalDate last = site.times().day(root.createAt());
    for (Post reply : export.replies(root.id())) {
      count++;
      last = site.times().day(reply.createAt());
    }
    return new Folded("", count, last, List.of());
  }

  /** The replies of a short thread. */
  Folded folded(Post root, PostRenderer renderer) {
    Replies replies = new Replies(root);
    StringBuilder html = new StringBuilder();
    List<Post> shown = new ArrayList<>();
    for (Post reply : export.replies(root.id())) {
      html.append(replies.next(reply, renderer));
      shown.add(reply);
    }
    return new Folded(html.toString(), shown.size(), replies.day, shown);
  }

  /** Replies one after the other, with a line where the day changes. */
  private final class Replies {
    private LocalDate day;
    private @Nullable Post before;

    Replies(Post root) {
      day = site.times().day(root.createAt());
    }

    String next(Post reply, PostRenderer renderer) {
      LocalDate now = site.times().day(reply.createAt());
      boolean sameDay = now.equals(day);
      boolean continues = sameDay && PostRenderer.continues(before, reply);
      day = now;
      before = reply;
      String article = renderer.article(reply, continues, "", null);
      if (sameDay) return article;
      return "<p class=\"datebreak\">" + Times.longWords(now) + "</p>\n" + article;
    }
  }

  /** Writes the page, or pages, of a long thread. */
  void write(Post root, PageAddress rootPage) throws IOException {
    PageAddress page = PageAddress.ofThread(channel, root.id());
    PageBody body = new PageBody();
    PostRenderer renderer = renderer(page);
    Replies replies = new Replies(root);
    for (Post reply : export.replies(root.id())) {
      String html = replies.next(reply, renderer);
      if (!body.isEmpty() && body.size() + html.length() > Timeline.PAGE_BYTES) {
        PageAddress next = page.part(page.part() + 1);
        write(root, rootPage, page, next, body);
        page = next;
        body = new PageBody();
      }
      body.append(html);
      body.note(reply, renderer, site.times());
    }
    write(root, rootPage, page, null, body);
  }

  private PostRenderer renderer(PageAddress page) {
    return new PostRenderer(site.scene(export, page), site.times());
  }

  private void write(
      Post root, PageAddress rootPage, PageAddress page, @Nullable PageAddress next, PageBody body)
      throws IOException {
    Map<String, Object> values = new HashMap<>(body.values());
    values.put("head", ChannelHead.of(site, export, page, "Thread"));
    values.put("title", channel.displayName() + ": thread");
    values.put("rootUrl", page.to(rootPage) + "#p-" + root.id());
    values.put("rootName", Html.name(PostRenderer.author(root)));
    values.put("rootTime", site.times().words(root.createAt()));
    values.put("rootText", Html.name(PostRenderer.excerpt(root)));
    values.put("count", Numbers.of(root.replyCount(), "reply", "replies"));
    values.put("part", page.part());
    values.put("previous", page.part() == 1 ? "" : page.to(page.part(page.part() - 1)));
    values.put("next", next == null ? "" : page.to(next));
    written.add(page.path());
    try (OutputStream out = export.output().create(page.path())) {
      out.write(site.render("thread-top", page, values).getBytes(UTF_8));
      body.writeTo(out);
      out.write(site.render("thread-bottom", page, values).getBytes(UTF_8));
    }
  }
}
