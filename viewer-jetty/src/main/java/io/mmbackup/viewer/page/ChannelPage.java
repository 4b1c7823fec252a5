package io.mmbackup.viewer.page;

import io.mmbackup.core.export.Timeline;
import io.mmbackup.core.export.Timeline.Place;
import io.mmbackup.rendering.Months;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.viewer.http.Answer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The timeline of a channel: its newest posts, those around a post, from a day on, or before or
 * after a place; beside it a thread. Reads by key, so that every place is as near as the end.
 */
public final class ChannelPage {
  private static final int PAGE = 60;
  private static final int ABOVE = 25;

  private final Visit visit;
  private final Channel channel;
  private final Timeline timeline;

  /** What is shown: a part of the timeline, and whether there is more on either side. */
  private record Part(List<Post> posts, boolean earlier, boolean later, String marked) {}

  private ChannelPage(Visit visit, Channel channel) {
    this.visit = visit;
    this.channel = channel;
    this.timeline = visit.archive().timeline(channel);
  }

  /** The page that is asked for; {@code postId} may be empty. */
  public static Answer answer(Visit visit, Channel channel, String postId) throws IOException {
    return new ChannelPage(visit, channel).answer(postId);
  }

  private Answer answer(String postId) throws IOException {
    Optional<Post> post = postId.isEmpty() ? Optional.empty() : timeline.post(postId);
    if (!postId.isEmpty() && post.isEmpty()) return Frame.notFound(visit);
    Part part;
    try {
      part = part(post);
    } catch (DateTimeException | NumberFormatException e) {
      return Frame.notFound(visit);
    }
    return page(part, threadId(post));
  }

  /** A reply is shown with its thread. */
  private Optional<String> threadId(Optional<Post> post) {
    return visit.asked().parameter("thread").or(() -> post.flatMap(Post::rootId));
  }

  private Part part(Optional<Post> post) {
    Optional<Place> before = visit.asked().parameter("before").map(ChannelPage::place);
    if (before.isPresent()) return before(before.get());
    Optional<Place> after = visit.asked().parameter("after").map(ChannelPage::place);
    if (after.isPresent()) return from(after.get(), 0, "");
    if (post.isPresent()) return from(Place.of(post.get()), ABOVE, post.get().id());
    Optional<LocalDate> day = visit.asked().parameter("day").map(LocalDate::parse);
    if (day.isPresent()) return from(Place.of(start(day.get())), 0, "");
    return before(Place.END);
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(visit.times().zone()).toInstant();
  }

  private Part before(Place place) {
    List<Post> posts = timeline.before(place, PAGE + 1);
    boolean more = posts.size() > PAGE;
    return new Part(
        more ? posts.subList(1, posts.size()) : posts, more, !place.equals(Place.END), "");
  }

  private Part from(Place place, int above, String marked) {
    List<Post> earlier = timeline.before(place, above + 1);
    boolean more = earlier.size() > above;
    List<Post> posts = new ArrayList<>(more ? earlier.subList(1, earlier.size()) : earlier);
    List<Post> later = timeline.from(place, PAGE - above + 1);
    boolean evenMore = later.size() > PAGE - above;
    posts.addAll(evenMore ? later.subList(0, PAGE - above) : later);
    return new Part(posts, more, evenMore, marked);
  }

  /** {@code 1772523000000-} and the id of the post before or after which it is. */
  private static Place place(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) throw new NumberFormatException(text);
    return new Place(Long.parseLong(text.substring(0, dash)), text.substring(dash + 1));
  }

  private static String text(Place place) {
    return place.createAt() + "-" + place.postId();
  }

  /** All ids have one length, so nothing is between an id and this. */
  private static Place behind(Post post) {
    return new Place(post.createAt().toEpochMilli(), post.id() + "!");
  }

  private Answer page(Part part, Optional<String> threadId) throws IOException {
    Map<String, Object> values = new HashMap<>();
    Calendar calendar = new Calendar(visit, channel, timeline);
    List<PostList.Day> days =
        new PostList(visit, channel, timeline, calendar).days(part.posts(), part.marked());
    String base = Links.LINKS.channel(channel);
    values.put("head", ChannelTop.of(visit, channel, "messages"));
    values.put("days", days);
    values.put("empty", days.isEmpty() && !part.earlier() && !part.later());
    values.put(
        "earlier",
        part.earlier() && !part.posts().isEmpty()
            ? base + "?before=" + text(Place.of(part.posts().getFirst()))
            : "");
    values.put(
        "later",
        part.later() && !part.posts().isEmpty()
            ? base + "?after=" + text(behind(part.posts().getLast())) + "#later"
            : "");
    values.put("newest", Links.LINKS.newest(channel));
    addStrip(part, days, calendar, values);
    Optional<ThreadPanel> panel = threadId.flatMap(id -> ThreadPanel.of(visit, channel, id));
    values.put("panel", panel.isPresent());
    panel.ifPresent(thread -> values.put("thread", thread));
    StringBuilder all = new StringBuilder(panel.map(ThreadPanel::html).orElse(""));
    days.forEach(day -> all.append(day.html()));
    Frame.addScripts(all.toString(), values);
    values.put("skip", "Skip to the messages");
    return Frame.page(visit, "channel", channel.displayName(), Optional.of(channel), values);
  }

  private void addStrip(
      Part part, List<PostList.Day> days, Calendar calendar, Map<String, Object> values) {
    values.put("strip", List.of());
    if (days.isEmpty()) return;
    LocalDate day =
        part.posts().stream()
            .filter(post -> post.id().equals(part.marked()))
            .findFirst()
            .map(post -> visit.times().day(post.createAt()))
            .orElse(
                visit.asked().parameter("day").isPresent()
                    ? days.getFirst().date()
                    : days.getLast().date());
    YearMonth month = YearMonth.from(day);
    values.put("strip", calendar.cells(month));
    values.put("day", String.valueOf(day.getDayOfMonth()));
    values.put("month", Months.name(month));
    values.put("before", calendar.before(month));
    values.put("after", calendar.after(month));
    values.put("calendar", Links.LINKS.channel(channel) + "/calendar");
  }

  /** Every month of a channel. */
  public static Answer calendar(Visit visit, Channel channel) throws IOException {
    Timeline timeline = visit.archive().timeline(channel);
    Map<String, Object> values = new HashMap<>();
    var days = timeline.days(visit.times().zone());
    Map<YearMonth, LocalDate> first = new HashMap<>();
    days.keySet().forEach(day -> first.putIfAbsent(YearMonth.from(day), day));
    Months months = Months.of(days);
    values.put("head", ChannelTop.of(visit, channel, "messages"));
    values.put("span", months.span());
    values.put(
        "years",
        months.table(
            month -> {
              LocalDate day = first.get(month);
              return day == null ? "" : Links.LINKS.day(channel, day);
            }));
    return Frame.page(visit, "calendar", channel.displayName(), Optional.of(channel), values);
  }

  /** Where the newest posts of a channel are. */
  public static String newest(Channel channel) {
    return Links.LINKS.newest(channel);
  }

  /** A post by its id alone: leads to it. */
  public static Answer find(Visit visit, String postId) throws IOException {
    Optional<PostPlace> place = visit.lookup().place(postId);
    if (place.isEmpty()) return Frame.notFound(visit);
    return Answer.redirect(Links.LINKS.post(place.get()));
  }

  /** Who is in a channel. */
  public static Answer members(Visit visit, Channel channel) throws IOException {
    Map<String, Object> values = new HashMap<>();
    values.put("head", ChannelTop.of(visit, channel, "people"));
    List<PersonRow> people = new ArrayList<>();
    for (var member : visit.archive().timeline(channel).members()) {
      people.add(PersonRow.of(member.user()));
    }
    values.put("people", people);
    return Frame.page(visit, "members", channel.displayName(), Optional.of(channel), values);
  }
}
