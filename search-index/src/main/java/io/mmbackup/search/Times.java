package io.mmbackup.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts points in time by month and hour of the week. Posts come by time, so what an hour is, is
 * worked out once for all that were written in it; a month is, too.
 */
final class Times {
  private static final long HOUR = 3_600_000;
  private static final int MONDAY = 3; // 1970-01-01 was a Thursday

  private final ZoneRules rules;
  private final SortedMap<YearMonth, Long> months = new TreeMap<>();
  private final long[][] hours = new long[7][24];

  private long offset;
  private long offsetFrom;
  private long offsetUntil;

  private YearMonth month = YearMonth.of(1970, 1);
  private long monthFrom; // days since 1970, as are the next two
  private long monthUntil;
  private long inMonth;
  private long day;
  private int hour;
  private long hourFrom;
  private long hourUntil;
  private long inHour;

  Times(ZoneId zone) {
    this.rules = zone.getRules();
  }

  void count(long ms) {
    if (ms < hourFrom || ms >= hourUntil) {
      endHour();
      beginHour(ms);
    }
    inHour++;
  }

  /** Those with anything in them. */
  SortedMap<YearMonth, Long> months() {
    endHour();
    endMonth();
    return months;
  }

  /** By day, Monday first, and hour. */
  long[][] hours() {
    endHour();
    return hours;
  }

  private void endHour() {
    if (inHour == 0) return;
    inMonth += inHour;
    hours[Math.floorMod(day + MONDAY, 7)][hour] += inHour;
    inHour = 0;
  }

  private void endMonth() {
    if (inMonth > 0) months.merge(month, inMonth, Long::sum);
    inMonth = 0;
  }

  /** An hour of the clock ends early where the clock is changed. */
  private void beginHour(long ms) {
    if (ms < offsetFrom || ms >= offsetUntil) changeOffset(ms);
    long hours = Math.floorDiv(ms + offset, HOUR);
    hourFrom = Math.max(offsetFrom, hours * HOUR - offset);
    hourUntil = Math.min(offsetUntil, (hours + 1) * HOUR - offset);
    day = Math.floorDiv(hours, 24L);
    hour = Math.floorMod(hours, 24);
    if (day < monthFrom || day >= monthUntil) beginMonth();
  }

  private void beginMonth() {
    endMonth();
    month = YearMonth.from(LocalDate.ofEpochDay(day));
    monthFrom = month.atDay(1).toEpochDay();
    monthUntil = monthFrom + month.lengthOfMonth();
  }

  private void changeOffset(long ms) {
    Instant at = Instant.ofEpochMilli(ms);
    offset = rules.getOffset(at).getTotalSeconds() * 1000L;
    // The change before is looked for from the next millisecond on: one that is now counts, too.
    ZoneOffsetTransition before = rules.previousTransition(at.plusMillis(1));
    ZoneOffsetTransition after = rules.nextTransition(at);
    offsetFrom = before == null ? Long.MIN_VALUE : before.toEpochSecond() * 1000;
    offsetUntil = after == null ? Long.MAX_VALUE : after.toEpochSecond() * 1000;
  }
}
