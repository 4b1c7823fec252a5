package io.mmbackup.dist.report;

import io.mmbackup.core.run.Conversation;
import io.mmbackup.core.run.Summary;
import io.mmbackup.core.run.WriterReport;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a backup: two lines when all is well, and everything that is missing, with its reason,
 * when it is not.
 */
public final class SummaryText {
  private static final int NAME = 14;

  private final Sheet sheet;

  /** Writes on this sheet. */
  public SummaryText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** What is said; {@code strict} counts gaps that can never be closed, too. */
  public List<Line> lines(Summary summary, boolean strict) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    if (summary.complete(strict)) addComplete(lines, summary);
    else addIncomplete(lines, summary);
    lines.addAll(new ChoiceText(sheet).lines(summary));
    addWarnings(lines, summary);
    addWriters(lines, summary);
    lines.add(Line.of("  Read it").to(NAME).add(Line.EMPTY.cyan(sheet.path(summary.folder()))));
    if (!summary.complete(strict)) {
      lines.add(Line.EMPTY);
      lines.add(Line.of("  ").dim("Exit code 3: finished, something is missing."));
    }
    lines.add(Line.EMPTY);
    return lines;
  }

  private void addComplete(List<Line> lines, Summary summary) {
    String sentence =
        "Complete. "
            + Amounts.count(summary.conversations().size(), "conversation")
            + ", "
            + Amounts.count(summary.posts().total(), "post")
            + ", "
            + Amounts.count(summary.files().total(), "file")
            + ".";
    lines.add(sheet.sign(Sign.GOOD).bold(sentence).dim(" " + Amounts.duration(summary.took())));
    lines.add(Line.of("    " + changes(summary)));
    lines.add(Line.EMPTY);
    List<Line> gaps = new ProblemText(sheet).gaps(summary);
    if (!gaps.isEmpty()) {
      lines.addAll(gaps);
      lines.addAll(
          sheet.prose(
              "These gaps were reported before and can never be closed; --strict counts them.", 4));
      lines.add(Line.EMPTY);
    }
  }

  private static String changes(Summary summary) {
    var posts = summary.posts();
    long files = summary.files().added();
    List<String> parts = new ArrayList<>();
    if (posts.added() > 0) parts.add(Amounts.count(posts.added(), "post is/posts are") + " new");
    if (posts.changed() > 0) parts.add(Amounts.count(posts.changed(), "has/have") + " changed");
    if (posts.deleted() > 0) {
      String kept = posts.deleted() == 1 ? " is kept" : " are kept";
      parts.add(Amounts.count(posts.deleted(), "was/were") + " deleted there and" + kept);
    }
    if (files > 0) parts.add(Amounts.count(files, "file is/files are") + " new");
    if (parts.isEmpty()) return "Nothing has changed since the last run.";
    return String.join(", ", parts) + ".";
  }

  private void addIncomplete(List<Line> lines, Summary summary) {
    String sentence =
        "Finished in " + Amounts.duration(summary.took()) + ". The backup is not complete.";
    lines.add(sheet.sign(Sign.CARE).bold(sentence));
    lines.add(Line.EMPTY);
    lines.add(completeConversations(summary));
    lines.addAll(new ProblemText(sheet).gaps(summary));
    lines.addAll(new ProblemText(sheet).writers(summary));
    lines.addAll(new ProblemText(sheet).findings(summary));
    lines.add(Line.EMPTY);
    lines.addAll(TotalsTable.lines(summary));
    lines.add(Line.EMPTY);
  }

  private Line completeConversations(Summary summary) {
    long complete = summary.conversations().stream().filter(SummaryText::isComplete).count();
    return ProblemText.counted(
        sheet,
        complete == 0 ? Sign.CARE : Sign.GOOD,
        complete,
        (complete == 1 ? "conversation" : "conversations") + " complete");
  }

  private static boolean isComplete(Conversation conversation) {
    return switch (conversation.completeness().state()) {
      case COMPLETE -> true;
      case INCOMPLETE, NOT_ACCESSIBLE -> false;
    };
  }

  private void addWarnings(List<Line> lines, Summary summary) {
    if (summary.warnings().isEmpty()) return;
    for (String warning : summary.warnings()) {
      lines.addAll(sheet.prose(Sign.CARE, warning));
    }
    lines.add(Line.EMPTY);
  }

  private static void addWriters(List<Line> lines, Summary summary) {
    for (WriterReport writer : summary.writers()) {
      lines.add(Line.of("  ").dim(writer.writer()).to(NAME).plain(output(writer, summary)));
    }
  }

  private static String output(WriterReport writer, Summary summary) {
    if (writer.filesInAll() == 0 && summary.posts().total() > 0) {
      return Amounts.count(summary.posts().total(), "post") + " in its store";
    }
    String all = Amounts.count(writer.filesInAll(), "file");
    if (writer.filesNow() == 0) return all + ", none had to be written again";
    if (writer.filesNow() == writer.filesInAll()) return all + ", all written now";
    return all + ", " + Amounts.count(writer.filesNow()) + " written again";
  }
}
