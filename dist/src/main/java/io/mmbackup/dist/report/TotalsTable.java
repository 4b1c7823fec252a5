package io.mmbackup.dist.report;

import io.mmbackup.core.run.Summary;
import io.mmbackup.core.run.Totals;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Style;
import java.util.List;

/** Posts and files: in all, new, changed, deleted there. */
final class TotalsTable {
  private static final int[] COLUMNS = {21, 31, 41, 68};

  private TotalsTable() {}

  static List<Line> lines(Summary summary) {
    return List.of(
        Line.of(" ".repeat(16)).dim("total       new   changed   deleted there, kept here"),
        row("Posts", summary.posts()),
        row("Files", summary.files()));
  }

  private static Line row(String name, Totals totals) {
    return Line.of("  " + name)
        .right(Style.BOLD, Amounts.count(totals.total()), COLUMNS[0])
        .right(Style.PLAIN, Amounts.count(totals.added()), COLUMNS[1])
        .right(Style.PLAIN, Amounts.count(totals.changed()), COLUMNS[2])
        .right(Style.PLAIN, Amounts.count(totals.deletedThere()), COLUMNS[3]);
  }
}
