package io.mmbackup.dist.report;

import io.mmbackup.core.crawl.Estimate;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How much a run would read, how long it would take, and how much room it needs. */
public final class EstimateText {
  private EstimateText() {}

  /** With what is free on the disk, 0 when nobody knows. */
  public static List<Line> lines(Estimate estimate, long freeBytes) {
    String much =
        Amounts.count(estimate.conversations(), "conversation")
            + ", about "
            + Amounts.count(estimate.posts(), "post")
            + " and "
            + Amounts.count(estimate.files(), "file")
            + (estimate.fileBytes() == 0 ? "." : " (" + Amounts.size(estimate.fileBytes()) + ").");
    String needs =
        "Needs about "
            + about(estimate.duration())
            + " and "
            + Amounts.size(estimate.diskBytes())
            + " of disk"
            + (freeBytes <= 0 ? "." : "; " + Amounts.size(freeBytes) + " are free.");
    String requests = "About " + Amounts.count(estimate.requests(), "request") + " to the server.";
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(Line.of("  " + much));
    lines.add(Line.of("  " + needs));
    if (estimate.ofAllDays()) {
      lines.add(Line.of("  That is at most: the server counts all days, not those asked for."));
    }
    lines.add(Line.of("  " + requests + " Nothing was written; no file was downloaded."));
    lines.add(Line.EMPTY);
    return lines;
  }

  private static String about(Duration duration) {
    if (duration.toSeconds() < 90)
      return Amounts.count(Math.max(1, duration.toSeconds()), "second");
    long minutes = (duration.toSeconds() + 30) / 60;
    if (minutes < 120) return Amounts.count(minutes, "minute");
    return Amounts.count((minutes + 30) / 60, "hour");
  }
}
