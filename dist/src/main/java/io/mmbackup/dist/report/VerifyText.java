package io.mmbackup.dist.report;

import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Sign;
import java.util.ArrayList;
import java.util.List;

/** What a verification found, or that it found nothing. */
public final class VerifyText {
  private final Sheet sheet;

  /** Writes on this sheet. */
  public VerifyText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Every finding with its remedy, or one sentence that there is none. */
  public List<Line> lines(Summary summary) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    if (summary.findings().isEmpty()) addGood(lines, summary);
    else addFindings(lines, summary);
    lines.add(Line.EMPTY);
    return lines;
  }

  private void addGood(List<Line> lines, Summary summary) {
    lines.add(
        sheet
            .sign(Sign.GOOD)
            .bold("Nothing is wrong with what the backup holds.")
            .dim(" " + Amounts.duration(summary.took())));
    String facts =
        Amounts.count(summary.posts().total(), "post")
            + " and "
            + Amounts.count(summary.files().total(), "file")
            + " were held against their digests.";
    lines.addAll(sheet.prose(facts, 4));
  }

  private void addFindings(List<Line> lines, Summary summary) {
    lines.addAll(ProblemText.everything(sheet).findings(summary));
    lines.add(Line.EMPTY);
    lines.add(
        sheet
            .sign(Sign.BAD)
            .bold(Amounts.count(summary.findings().size(), "problem") + ".")
            .dim(" Exit code 3."));
  }
}
