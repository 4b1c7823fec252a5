package io.mmbackup.viewer.page;

import io.mmbackup.core.export.Timeline;
import io.mmbackup.rendering.Heat;
import io.mmbackup.rendering.Months;
import io.mmbackup.rendering.StripCell;
import io.mmbackup.spi.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** How much was said in a channel on each day: the strip over its timeline. One request. */
final class Calendar {
  /** Another month; {@code name} is empty when there is none. */
  record Step(String name, String url) {
    static final Step NONE = new Step("", "");
  }

  private final Channel channel;
  private final Timeline timeline;
  private final DayCounts counts;
  private final ZoneId zone;

  Calendar(Visit visit, Channel channel, Timeline timeline) {
    this.channel = channel;
    this.timeline = timeline;
    this.counts = visit.counts();
    this.zone = visit.times().zone();
  }

  private SortedMap<LocalDate, Integer> days(YearMonth month) {
    return counts.of(channel, timeline, month, zone);
  }

  int posts(LocalDate day) {
    return days(YearMonth.from(day)).getOrDefault(day, 0);
  }

  List<StripCell> cells(YearMonth month) {
    SortedMap<LocalDate, Integer> days = days(month);
    Heat heat = new Heat(days.values());
    List<StripCell> cells = new ArrayList<>();
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      LocalDate day = month.atDay(i);
      int count = days.getOrDefault(day, 0);
      String url = count == 0 ? "" : Links.LINKS.day(channel, day);
      cells.add(StripCell.ofDay(day, count, heat, url));
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
