package io.mmbackup.viewer.page;

import io.mmbackup.core.export.Timeline;
import io.mmbackup.rendering.Heat;
import io.mmbackup.rendering.Months;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.spi.Channel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** How much was said in a channel on each day: the strip over its timeline. One request. */
final class Calendar {
  /** A day of the strip; {@code url} is empty where nothing was said. */
  record Cell(
      String above,
      String text,
      String said,
      int heat,
      String url,
      LocalDate day,
      boolean monday) {}

  /** Another month; {@code name} is empty when there is none. */
  record Step(String name, String url) {
    static final Step NONE = new Step("", "");
  }

  private record Key(String channel, YearMonth month, ZoneId zone, long revision) {}

  private static final int REMEMBERED = 1000;

  /** What was counted for earlier requests. */
  private static final Map<Key, SortedMap<LocalDate, Integer>> COUNTED =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SortedMap<LocalDate, Integer>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final Channel channel;
  private final Timeline timeline;
  private final ZoneId zone;

  Calendar(Channel channel, Timeline timeline, ZoneId zone) {
    this.channel = channel;
    this.timeline = timeline;
    this.zone = zone;
  }

  private SortedMap<LocalDate, Integer> days(YearMonth month) {
    Key key = new Key(channel.id(), month, zone, timeline.revision());
    synchronized (COUNTED) {
      SortedMap<LocalDate, Integer> known = COUNTED.get(key);
      if (known != null) return known;
    }
    SortedMap<LocalDate, Integer> counted = timeline.days(month, zone);
    synchronized (COUNTED) {
      COUNTED.put(key, counted);
    }
    return counted;
  }

  int posts(LocalDate day) {
    return days(YearMonth.from(day)).getOrDefault(day, 0);
  }

  List<Cell> cells(YearMonth month) {
    SortedMap<LocalDate, Integer> days = days(month);
    Heat heat = new Heat(days.values());
    List<Cell> cells = new ArrayList<>();
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      LocalDate day = month.atDay(i);
      int count = days.getOrDefault(day, 0);
      String said = count == 0 ? "nothing" : Numbers.of(count, "post", "posts");
      DayOfWeek weekday = day.getDayOfWeek();
      cells.add(
          new Cell(
              weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2),
              String.valueOf(i),
              " " + Months.name(month.getMonth()) + ": " + said,
              heat.step(count),
              count == 0 ? "" : Links.LINKS.day(channel, day),
              day,
              weekday == DayOfWeek.MONDAY && i > 1));
    }
    return cells;
  }

  /** The last month before this one in which anything was said. */
  Step before(YearMonth month) {
    return step(
        timeline.before(Timeline.Place.of(start(month)), 1).stream()
            .findFirst()
            .map(post -> LocalDate.ofInstant(post.createAt(), zone)));
  }

  /** The first month after it. */
  Step after(YearMonth month) {
    return step(
        timeline.from(Timeline.Place.of(start(month.plusMonths(1))), 1).stream()
            .findFirst()
            .map(post -> LocalDate.ofInstant(post.createAt(), zone)));
  }

  private Step step(Optional<LocalDate> in) {
    if (in.isEmpty()) return Step.NONE;
    YearMonth month = YearMonth.from(in.get());
    LocalDate first = days(month).isEmpty() ? in.get() : days(month).firstKey();
    return new Step(Months.name(month), Links.LINKS.day(channel, first));
  }

  private Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }
}
