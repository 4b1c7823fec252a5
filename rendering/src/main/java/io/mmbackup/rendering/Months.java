package io.mmbackup.rendering;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Posts by month: names, the table of years by months, the skyline and the lifeline. */
public record Months(SortedMap<YearMonth, Integer> counts) {
  /** One cell of the table; {@code url} is empty where nothing was said. */
  public record Cell(String key, String month, String name, String count, int heat, String url) {}

  /** One row of it. */
  public record Year(String year, List<Cell> cells, String sum) {}

  /** A column of the skyline; {@code y} is from above, of 100. */
  public record Column(int x, String y, String height, boolean peak) {}

  /** A year below it: how many months of it are drawn. */
  public record Span(String year, int months) {}

  /** Drawn months side by side. */
  public record Skyline(int width, List<Column> columns, List<Span> years, String said) {}

  /** Of the posts of each day. */
  public static Months of(Map<LocalDate, Integer> days) {
    Months months = new Months(new TreeMap<>());
    months.add(days);
    return months;
  }

  /** Adds the posts of each day. */
  public void add(Map<LocalDate, Integer> days) {
    days.forEach((day, count) -> counts.merge(YearMonth.from(day), count, Integer::sum));
  }

  /** {@code March 2026}. */
  public static String name(YearMonth month) {
    return name(month.getMonth()) + " " + month.getYear();
  }

  /** {@code March}. */
  public static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** {@code Mar 2026}. */
  public static String shortName(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + month.getYear();
  }

  /** {@code April 2019 to March 2026}. */
  public String span() {
    if (counts.isEmpty()) return "";
    YearMonth first = counts.firstKey();
    YearMonth last = counts.lastKey();
    return first.equals(last) ? name(first) : name(first) + " to " + name(last);
  }

  /** {@code Apr 2019 to Mar 2026}. */
  public String shortSpan() {
    if (counts.isEmpty()) return "";
    YearMonth first = counts.firstKey();
    YearMonth last = counts.lastKey();
    return first.equals(last) ? shortName(first) : shortName(first) + " to " + shortName(last);
  }

  /** Newest year first; years without a post are left out. */
  public List<Year> table(Function<YearMonth, String> url) {
    Heat heat = new Heat(counts.values());
    List<Year> years = new ArrayList<>();
    counts.keySet().stream()
        .map(YearMonth::getYear)
        .distinct()
        .forEach(year -> years.addFirst(year(year, heat, url)));
    return years;
  }

  private Year year(int year, Heat heat, Function<YearMonth, String> url) {
    List<Cell> cells = new ArrayList<>();
    long sum = 0;
    for (Month one : Month.values()) {
      YearMonth month = YearMonth.of(year, one);
      int count = counts.getOrDefault(month, 0);
      sum += count;
      cells.add(
          new Cell(
              month.toString(),
              one.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
              name(month),
              Numbers.grouped(count),
              heat.step(count),
              count == 0 ? "" : url.apply(month)));
    }
    return new Year(String.valueOf(year), cells, Numbers.grouped(sum));
  }

  /** Months from first to last, empty ones too; a few odd dates must not make it endless. */
  private List<YearMonth> drawn(YearMonth first, YearMonth last) {
    List<YearMonth> all = new ArrayList<>();
    long gap = first.until(last, ChronoUnit.MONTHS);
    if (gap > MOST_DRAWN) return List.copyOf(counts.keySet());
    for (YearMonth at = first; !at.isAfter(last); at = at.plusMonths(1)) all.add(at);
    return all;
  }

  private static final int MOST_DRAWN = 600;
  private static final int STEP = 10;

  /** Months as columns. */
  public Skyline skyline() {
    if (counts.isEmpty()) return new Skyline(STEP, List.of(), List.of(), "");
    List<YearMonth> all = drawn(counts.firstKey(), counts.lastKey());
    YearMonth peak = counts.firstKey();
    for (YearMonth month : all) {
      if (counts.getOrDefault(month, 0) > counts.getOrDefault(peak, 0)) peak = month;
    }
    int most = counts.getOrDefault(peak, 0);
    List<Column> columns = new ArrayList<>();
    SortedMap<Integer, Integer> years = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      YearMonth month = all.get(i);
      years.merge(month.getYear(), 1, Integer::sum);
      int count = counts.getOrDefault(month, 0);
      if (count == 0) continue;
      double height = Math.max(1.5, 100.0 * count / most);
      columns.add(new Column(i * STEP, decimal(100 - height), decimal(height), month.equals(peak)));
    }
    List<Span> spans = new ArrayList<>();
    years.forEach((year, months) -> spans.add(new Span(String.valueOf(year), months)));
    String said =
        "Posts per month, "
            + span()
            + ". The busiest was "
            + name(peak)
            + " with "
            + Numbers.of(most, "post", "posts")
            + ".";
    return new Skyline(all.size() * STEP, columns, spans, said);
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /** A path for each step of heat, over the months of {@code whole}; empty ones are left out. */
  public SortedMap<Integer, String> lifeline(Months whole) {
    SortedMap<Integer, String> paths = new TreeMap<>();
    if (counts.isEmpty()) return paths;
    List<YearMonth> all = whole.drawn(whole.counts.firstKey(), whole.counts.lastKey());
    Heat heat = new Heat(counts.values());
    for (int i = 0; i < all.size(); i++) {
      int step = heat.step(counts.getOrDefault(all.get(i), 0));
      if (step > 0) paths.merge(step, "M" + 2 * i + " 0h2v1h-2z", String::concat);
    }
    return paths;
  }

  /** How many months the lifelines over these are wide. */
  public int width() {
    return counts.isEmpty() ? 1 : 2 * drawn(counts.firstKey(), counts.lastKey()).size();
  }
}
