package io.mmbackup.html;

import io.mmbackup.rendering.Heat;
import io.mmbackup.rendering.Months;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.StripCell;
import io.mmbackup.rendering.Times;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The row at the top of a timeline: the days of its month, or its months when it has several. Knows
 * on which part of the page each day is, as far as it is written.
 */
final class Strip {
  private final SortedMap<LocalDate, Integer> days;
  private final Map<LocalDate, Integer> parts = new HashMap<>();
  private final boolean whole;

  /** {@code whole}: show the days of the month to its end. */
  Strip(SortedMap<LocalDate, Integer> days, boolean whole) {
    this.days = days;
    this.whole = whole;
  }

  /** A day begins on this part. */
  void put(LocalDate day, int part) {
    parts.putIfAbsent(day, part);
  }

  boolean isKnown(LocalDate day) {
    return parts.containsKey(day);
  }

  /** {@code 2 March 2026 to 31 March 2026}. */
  String span() {
    return days.isEmpty() ? "" : Times.words(days.firstKey(), days.lastKey());
  }

  /** Links as seen from this part. Days that are not written yet are on the next one, or later. */
  List<StripCell> cells(PageAddress page, PageAddress first, boolean more) {
    if (days.isEmpty()) return List.of();
    YearMonth start = YearMonth.from(days.firstKey());
    return start.equals(YearMonth.from(days.lastKey()))
        ? daysOf(start, page, first, more)
        : months(page, first, more);
  }

  private List<StripCell> daysOf(
      YearMonth month, PageAddress page, PageAddress first, boolean more) {
    Heat heat = new Heat(days.values());
    List<StripCell> cells = new ArrayList<>();
    LocalDate last = whole ? month.atEndOfMonth() : days.lastKey();
    LocalDate at = whole ? month.atDay(1) : days.firstKey();
    for (; !at.isAfter(last); at = at.plusDays(1)) {
      int count = days.getOrDefault(at, 0);
      String url = count == 0 ? "" : url(at, page, first, more);
      cells.add(StripCell.ofDay(at, count, heat, url));
    }
    return cells;
  }

  private List<StripCell> months(PageAddress page, PageAddress first, boolean more) {
    SortedMap<YearMonth, LocalDate> begins = new TreeMap<>();
    SortedMap<YearMonth, Integer> counts = Months.of(days).counts();
    days.keySet().forEach(day -> begins.putIfAbsent(YearMonth.from(day), day));
    Heat heat = new Heat(counts.values());
    List<StripCell> cells = new ArrayList<>();
    int year = Integer.MIN_VALUE;
    for (Map.Entry<YearMonth, LocalDate> one : begins.entrySet()) {
      YearMonth month = one.getKey();
      int count = counts.getOrDefault(month, 0);
      cells.add(
          new StripCell(
              String.valueOf(month.getYear()),
              month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
              " " + month.getYear() + ": " + Numbers.of(count, "post", "posts"),
              heat.step(count),
              url(one.getValue(), page, first, more),
              month.getYear() != year));
      year = month.getYear();
    }
    return cells;
  }

  private String url(LocalDate day, PageAddress page, PageAddress first, boolean more) {
    String anchor = "#d-" + day;
    Integer part = parts.get(day);
    int on = part != null ? part : more ? page.part() + 1 : page.part();
    return on == page.part() ? anchor : page.to(first.part(on)) + anchor;
  }
}
