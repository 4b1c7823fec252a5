package io.mmbackup.markdown;

import io.mmbackup.spi.Post;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replies that were written one after the other, in their place in time: a link to the thread. */
final class ThreadMark {
  private static final int MAX_NAMES = 3;
  private static final int MAX_EXCERPT = 60;
  private static final Pattern ONLY_MARKUP = Pattern.compile("(?m)^(?:[>\\s]|#{1,6}\\s)+|[*`]");

  private final Post root;
  private final Times times;
  private final Set<String> names = new LinkedHashSet<>();
  private boolean moreNames;
  private int replies;
  private @Nullable Instant first;
  private @Nullable Instant last;

  ThreadMark(Post root, Times times) {
    this.root = root;
    this.times = times;
  }

  boolean isOf(Post other) {
    return root.id().equals(other.id());
  }

  void add(Post reply) {
    String name = PostEntry.name(reply);
    if (names.size() < MAX_NAMES) names.add(name);
    else moreNames |= !names.contains(name);
    replies++;
    if (first == null) first = reply.createAt();
    last = reply.createAt();
  }

  /** With an empty line after it. */
  void write(Appendable out, Page page) throws IOException {
    if (first == null || last == null) return;
    String from = times.clock(first);
    String until = times.clock(last);
    out.append("↳ ").append(String.join(", ", names)).append(moreNames ? " and others " : " ");
    out.append(from.equals(until) ? from : from + "–" + until);
    out.append(replies == 1 ? ", a reply to [" : ", " + replies + " replies to [");
    out.append(Plain.of(root.author().shownName())).append(", ");
    out.append(times.seenFrom(first, root.createAt())).append("](").append(link(page)).append(')');
    String excerpt = excerpt();
    if (!excerpt.isEmpty()) out.append(": ").append(excerpt);
    out.append("\n\n");
  }

  private String link(Page page) {
    String day = "#" + times.heading(root.createAt());
    return page.month()
        .map(here -> times.month(root.createAt()))
        .filter(month -> !month.equals(page.month().orElseThrow()))
        .map(month -> page.linkTo(month) + day)
        .orElse(day);
  }

  /**
   * The beginning of the root's text, without the marks of its Markdown that would only disturb.
   */
  private String excerpt() {
    String text = Visible.name(ONLY_MARKUP.matcher(root.message()).replaceAll(""));
    if (text.codePointCount(0, text.length()) <= MAX_EXCERPT) return Plain.of(text);
    return Plain.of(text.substring(0, text.offsetByCodePoints(0, MAX_EXCERPT)).strip()) + "…";
  }
}
