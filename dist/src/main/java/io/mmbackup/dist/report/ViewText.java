package io.mmbackup.dist.report;

import io.mmbackup.dist.terminal.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where a viewer can be opened. */
public final class ViewText {
  private static final int COLUMN = 14;

  private final Sheet sheet;

  /** Writes on this sheet. */
  public ViewText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** {@code asked} is the port that was asked for; another one was free. */
  public List<Line> lines(Path folder, String url, int asked) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(Line.of("  Backup").to(COLUMN).plain(sheet.path(folder)));
    lines.add(Line.of("  Open").to(COLUMN).cyan(url));
    if (!url.endsWith(":" + asked)) {
      lines.add(Line.of("").to(COLUMN).dim("Port " + asked + " is taken; this one was free."));
    }
    lines.add(Line.of("").to(COLUMN).dim("Ctrl-C ends it."));
    lines.add(Line.EMPTY);
    return lines;
  }
}
