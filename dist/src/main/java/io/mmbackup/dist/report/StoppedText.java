package io.mmbackup.dist.report;

import io.mmbackup.core.run.Remaining;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run that the user stopped: what is safe, and what is left. */
public final class StoppedText {
  /** Where there is no backup yet. */
  public static final String NOTHING = "No message was read yet.";

  private final Sheet sheet;

  /** Writes on this sheet. */
  public StoppedText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Whatever is known. */
  public List<Line> lines(Optional<Remaining> remaining) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(sheet.sign(Sign.CARE).bold("Stopped."));
    lines.addAll(sheet.prose(safe(remaining), 4));
    remaining.ifPresent(what -> lines.addAll(sheet.prose(left(what), 4)));
    lines.addAll(sheet.prose("The next run goes on from here.", 4));
    lines.add(Line.EMPTY);
    return lines;
  }

  /** That what was read is safe, and how much that is as far as it is known. */
  public static String safe(Optional<Remaining> remaining) {
    if (remaining.isEmpty()) return "Everything read so far is safe.";
    Remaining what = remaining.get();
    if (what.posts() == 0) return NOTHING;
    return "Everything read so far ("
        + Amounts.count(what.posts(), "post")
        + ", "
        + Amounts.count(what.files(), "file")
        + ") is safe.";
  }

  private static String left(Remaining what) {
    String files =
        Amounts.count(what.wantedFiles(), "file")
            + (what.wantedBytes() > 0 ? " (" + Amounts.size(what.wantedBytes()) + ")" : "");
    return "Left to read: "
        + what.unread()
        + " of "
        + Amounts.count(what.conversations(), "conversation")
        + ", "
        + files
        + ".";
  }
}
