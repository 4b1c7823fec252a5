package io.mmbackup.viewer.page;

import io.mmbackup.core.export.Timeline;
import io.mmbackup.spi.Channel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** How many posts each day has, counted once for each state of a channel. Any thread. */
public final class DayCounts {
  private static final int REMEMBERED = 1000;

  private record Key(String channel, YearMonth month, ZoneId zone, long revision) {}

  private final Map<Key, SortedMap<LocalDate, Integer>> counted =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SortedMap<LocalDate, Integer>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The days of a month that have any. */
  SortedMap<LocalDate, Integer> of(
      Channel channel, Timeline timeline, YearMonth month, ZoneId zone) {
    Key key = new Key(channel.id(), month, zone, timeline.revision());
    synchronized (counted) {
      SortedMap<LocalDate, Integer> known = counted.get(key);
      if (known != null) return known;
    }
    SortedMap<LocalDate, Integer> days = timeline.days(month, zone);
    synchronized (counted) {
      counted.put(key, days);
    }
    return days;
  }
}
