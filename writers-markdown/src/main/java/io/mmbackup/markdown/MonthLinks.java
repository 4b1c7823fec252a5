package io.mmbackup.markdown;

import java.io.IOException;
import java.time.YearMonth;
import java.util.NavigableMap;

/** The ways between the pages of a channel's months: one line, the same above and below a month. */
record MonthLinks(String line) {
  static MonthLinks around(Page page, YearMonth month, NavigableMap<YearMonth, Integer> months) {
    YearMonth before = months.lowerKey(month);
    YearMonth after = months.higherKey(month);
    String line = "[All months](" + page.linkToOverview() + ")";
    if (before != null) line = "← " + link(page, before) + " · " + line;
    if (after != null) line += " · " + link(page, after) + " →";
    return new MonthLinks(line);
  }

  /** The months of the overview, by year. */
  static void list(Appendable out, Page page, NavigableMap<YearMonth, Integer> months)
      throws IOException {
    int year = Integer.MIN_VALUE;
    for (var month : months.entrySet()) {
      if (month.getKey().getYear() != year) {
        out.append(year == Integer.MIN_VALUE ? "" : "\n");
        year = month.getKey().getYear();
        out.append("## ").append(Integer.toString(year)).append("\n\n");
      }
      out.append("- ").append(link(page, month.getKey())).append(", ");
      out.append(Counts.posts(month.getValue())).append('\n');
    }
  }

  private static String link(Page page, YearMonth month) {
    return "[" + Times.title(month) + "](" + page.linkTo(month) + ")";
  }

  /** With an empty line after it. */
  void write(Appendable out) throws IOException {
    out.append(line).append("\n\n");
  }
}
