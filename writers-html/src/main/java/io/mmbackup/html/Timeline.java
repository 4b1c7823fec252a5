package io.mmbackup.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.ThreadBelow;
import io.mmbackup.rendering.Times;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostEvent;
import io.mmbackup.spi.PostPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Posts in order of time, by days, on a page that is cut into parts when it gets large: between two
 * days where that will do, else between posts. One page is in memory at a time.
 */
final class Timeline {
  /** A page has about 1 MB at the most, head and foot included. */
  static final int PAGE_BYTES = 900_000;

  private static final int REMEMBERED = 200;

  private final Site site;
  private final ChannelExport export;
  private final Channel channel;
  private final Stretch stretch;
  private final ThreadPages threads;
  private final Set<String> written;
  private final Strip strip;

  /** The first post of each part: tells in which part another is. */
  private final List<Place> partStarts = new ArrayList<>();

  private final Map<String, Optional<Post>> roots =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Post>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private PageAddress page;
  private PageBody body = new PageBody();
  private PostRenderer renderer;
  private @Nullable LocalDate day;
  private @Nullable Post before;
  private @Nullable Place current;
  private long postsSoFar;
  private long bytesSoFar;

  Timeline(
      Site site, ChannelExport export, Stretch stretch, ThreadPages threads, Set<String> written) {
    this.site = site;
    this.export = export;
    this.stretch = stretch;
    this.threads = threads;
    this.written = written;
    channel = export.channel();
    strip = new Strip(stretch.days(), stretch.isMonth());
    page = stretch.address();
    renderer = renderer();
  }

  private PostRenderer renderer() {
    return new PostRenderer(site.scene(export, page, this::place), site.times());
  }

  void write() throws IOException {
    for (ExportEvent event : export.events(stretch.from(), stretch.until())) {
      if (event instanceof PostEvent(Post post)) add(post);
    }
    closeDay();
    writePage(null);
  }

  private void add(Post post) throws IOException {
    current = Place.of(post);
    LocalDate today = site.times().day(post.createAt());
    boolean newDay = !today.equals(day);
    if (newDay) {
      closeDay();
      if (expected(today) > PAGE_BYTES) cut();
    }
    Piece piece = piece(post, newDay);
    if (!body.isEmpty() && body.size() + piece.html().length() > PAGE_BYTES) {
      closeDay();
      cut();
      piece = piece(post, true);
    }
    if (day == null) openDay(today, post);
    body.append(piece.html());
    for (Post shown : piece.shown()) body.note(shown, renderer, site.times());
    if (piece.longThread()) threads.write(post, page);
    if (post.replyCount() > 0) roots.put(post.id(), Optional.of(post));
    before = piece.shown().isEmpty() ? null : post;
    postsSoFar++;
  }

  /** The size of the page with this day on it, from what posts took so far. */
  private long expected(LocalDate today) {
    if (body.isEmpty() || postsSoFar == 0) return 0;
    long each = (bytesSoFar + body.size()) / postsSoFar;
    return body.size() + each * stretch.days().getOrDefault(today, 0);
  }

  private void openDay(LocalDate now, Post first) {
    if (partStarts.size() < page.part()) partStarts.add(Place.of(first));
    boolean goesOn = strip.isKnown(now);
    strip.put(now, page.part());
    String count = Numbers.of(stretch.days().getOrDefault(now, 0), "post", "posts");
    String name = Times.longWords(now) + (goesOn ? ", continued" : "");
    body.append("<section class=\"day\" id=\"d-" + now + "\" aria-labelledby=\"h-" + now + "\">\n");
    body.append("<h2 id=\"h-" + now + "\">" + name + " <small>" + count + "</small></h2>\n");
    day = now;
    before = null;
  }

  private void closeDay() {
    if (day != null) body.append("</section>\n");
    day = null;
  }

  private void cut() throws IOException {
    if (body.isEmpty()) return;
    PageAddress next = stretch.address().part(page.part() + 1);
    bytesSoFar += body.size();
    writePage(next);
    page = next;
    body = new PageBody();
    renderer = renderer();
  }

  // Posts

  /** A post as markup, the posts that stand in it whole, and whether its thread has a page. */
  private record Piece(String html, List<Post> shown, boolean longThread) {}

  private Piece piece(Post post, boolean first) {
    if (post.rootId().isEmpty()) return root(post, first);
    Optional<Post> root = roots.computeIfAbsent(post.rootId().get(), export::post);
    if (root.isPresent()) {
      return new Piece(renderer.stub(post, root.get(), url(post, root.get())), List.of(), false);
    }
    String notice = "A reply to a message that is not in this backup";
    return new Piece(renderer.article(post, false, notice, null), List.of(post), false);
  }

  private Piece root(Post post, boolean first) {
    boolean continues = !first && PostRenderer.continues(before, post);
    if (post.replyCount() == 0) {
      return new Piece(renderer.article(post, continues, "", null), List.of(post), false);
    }
    boolean isLong = threads.isLong(post);
    ThreadPages.Folded replies = isLong ? threads.extent(post) : threads.folded(post, renderer);
    ThreadBelow below =
        isLong
            ? ThreadBelow.elsewhere(
                post,
                replies.count(),
                Times.words(replies.last()),
                page.to(PageAddress.ofThread(channel, post.id())))
            : ThreadBelow.folded(
                post, replies.count(), Times.words(replies.last()), replies.html());
    List<Post> shown = new ArrayList<>(replies.shown());
    shown.add(post);
    return new Piece(renderer.article(post, continues, "", below), shown, isLong);
  }

  /** Where a reply can be read: on the page of its thread, or below its root. */
  private String url(Post reply, Post root) {
    String anchor = "#p-" + reply.id();
    if (threads.isLong(root)) {
      return page.to(PageAddress.ofThread(channel, root.id())) + anchor;
    }
    if (!stretch.holds(root.createAt())) return page.to(month(root)) + anchor;
    return part(root) + anchor;
  }

  private PageAddress month(Post root) {
    return PageAddress.of(channel, YearMonth.from(site.times().day(root.createAt())));
  }

  /** The part that holds a post of this stretch, as seen from here: empty for the one at hand. */
  private String part(Post post) {
    Place place = Place.of(post);
    int part = 1;
    for (int i = 1; i < partStarts.size(); i++) {
      if (partStarts.get(i).compareTo(place) <= 0) part = i + 1;
    }
    return part == page.part() ? "" : page.to(stretch.address().part(part));
  }

  /**
   * Where a link to a post of this channel leads, as far as it is certain: to its month, or to the
   * part that has been written. A thread of another month may get a page of its own without this
   * one being written again, so that link names the thread.
   */
  private Optional<String> place(PostPlace wanted) {
    if (!wanted.channel().id().equals(channel.id())) return Optional.empty();
    Optional<Post> post = export.post(wanted.postId());
    if (post.isEmpty()) return Optional.empty();
    Optional<Post> thread = wanted.rootId().flatMap(export::post);
    Post root = thread.orElse(post.get());
    String anchor = "#p-" + wanted.postId();
    if (!stretch.holds(root.createAt())) {
      String query = thread.map(one -> "?t=" + one.id()).orElse("");
      return Optional.of(page.to(month(root)) + query + anchor);
    }
    Place there = Place.of(root);
    if (current == null || there.compareTo(current) > 0) return Optional.empty();
    if (thread.isPresent() && threads.isLong(root)) return Optional.of(url(post.get(), root));
    return Optional.of((there.equals(current) ? "" : part(root)) + anchor);
  }

  /** Posts stand in this order. */
  private record Place(Instant createAt, String id) implements Comparable<Place> {
    static Place of(Post post) {
      return new Place(post.createAt(), post.id());
    }

    @Override
    public int compareTo(Place other) {
      int byTime = createAt.compareTo(other.createAt);
      return byTime != 0 ? byTime : id.compareTo(other.id);
    }
  }

  // Pages

  private void writePage(@Nullable PageAddress next) throws IOException {
    ChannelHead head = ChannelHead.of(site, export, page, stretch.of());
    Map<String, Object> values = new HashMap<>(body.values());
    values.put("head", head);
    values.put(
        "title", channel.displayName() + (stretch.of().isEmpty() ? "" : ", " + stretch.of()));
    values.put("count", Numbers.of(stretch.posts(), "post", "posts"));
    values.put("span", strip.span());
    values.put("zone", site.times().zone().getId());
    values.put("strip", strip.cells(page, stretch.address(), next != null));
    values.put("stripOf", stretch.isMonth() ? "Days of " + stretch.of() : "Jump to");
    values.put("part", page.part());
    values.put("empty", body.isEmpty() && stretch.days().isEmpty());
    values.put("recorded", stretch.isMonth() ? "" : site.times().words(channel.recordedAt()));
    values.put("before", step(stretch.before()));
    values.put("after", step(stretch.after()));
    values.put("up", step(stretch.up()));
    values.put(
        "previous", page.part() == 1 ? "" : page.to(stretch.address().part(page.part() - 1)));
    values.put("next", next == null ? "" : page.to(next));
    written.add(page.path());
    try (OutputStream out = export.output().create(page.path())) {
      out.write(site.render("timeline-top", page, values).getBytes(UTF_8));
      body.writeTo(out);
      out.write(site.render("timeline-bottom", page, values).getBytes(UTF_8));
    }
  }

  /** A page beside this one, as templates want it: empty when there is none. */
  private Map<String, String> step(Stretch.@Nullable Step step) {
    if (step == null) return Map.of();
    return Map.of("name", step.name(), "url", page.to(step.page()));
  }
}
