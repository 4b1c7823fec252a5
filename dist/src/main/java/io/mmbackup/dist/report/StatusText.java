package io.mmbackup.dist.report;

import io.mmbackup.core.run.Conversation;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Sign;
import io.mmbackup.dist.terminal.Style;
import io.mmbackup.spi.Completeness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a backup stands: its conversations in a table, by team. */
public final class StatusText {
  private static final int SHORT_TABLE = 24;
  private static final String DIRECT = "Direct messages";

  private final Sheet sheet;

  /** Writes on this sheet. */
  public StatusText(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * The table; the smaller complete conversations of a long one are left out unless all are wanted.
   */
  public List<Line> lines(Summary summary, Optional<Instant> lastRun, boolean all) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(head(summary, lastRun));
    lines.add(Line.EMPTY);
    List<Conversation> shown = all ? sorted(summary.conversations()) : chosen(summary);
    StatusTable table = new StatusTable(sheet);
    if (!shown.isEmpty()) lines.add(table.head());
    addRows(lines, shown, table);
    int hidden = summary.conversations().size() - shown.size();
    if (hidden > 0) {
      lines.add(
          Line.of("  ")
              .dim(
                  sheet.glyphs().ellipsis() + " " + Amounts.count(hidden) + " more, all complete: ")
              .cyan("mmbackup status --all"));
    }
    lines.add(Line.EMPTY);
    lines.addAll(new ChoiceText(sheet).lines(summary));
    lines.addAll(verdict(summary, lastRun));
    lines.add(Line.EMPTY);
    return lines;
  }

  /** Why the backup is not complete; everything, with nothing cut. */
  public List<Line> problems(Summary summary, Optional<Instant> lastRun) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(head(summary, lastRun));
    lines.add(Line.EMPTY);
    ProblemText problems = ProblemText.everything(sheet);
    List<Line> found = new ArrayList<>(problems.gaps(summary));
    found.addAll(problems.writers(summary));
    found.addAll(problems.findings(summary));
    lines.addAll(found.isEmpty() ? verdict(summary, lastRun) : found);
    List<Line> differences = problems.differences(summary);
    if (!differences.isEmpty()) {
      lines.add(Line.EMPTY);
      lines.addAll(differences);
    }
    lines.add(Line.EMPTY);
    return lines;
  }

  private Line head(Summary summary, Optional<Instant> lastRun) {
    Line line = Line.of("  ");
    if (summary.account().isPresent()) line = line.bold(summary.account().get().siteName());
    line = line.plain("  " + sheet.path(summary.folder()));
    if (lastRun.isEmpty()) return line;
    String time = "last run " + Amounts.dayAndTime(lastRun.get(), sheet.zone());
    return line.plain("  ").right(Style.PLAIN, time, Math.min(sheet.width(), 80) - 1);
  }

  private void addRows(List<Line> lines, List<Conversation> shown, StatusTable table) {
    String team = "";
    for (Conversation conversation : shown) {
      String its = team(conversation);
      if (!its.equals(team)) lines.add(Line.of("  ").bold(its));
      team = its;
      lines.add(table.row(conversation));
    }
  }

  private List<Line> verdict(Summary summary, Optional<Instant> lastRun) {
    long open = summary.conversations().stream().filter(StatusText::isOpen).count();
    int all = summary.conversations().size();
    if (all == 0) return List.of(sheet.sign(Sign.CARE).plain("Nothing has been read yet."));
    if (open == 0 && summary.missing().isEmpty() && summary.gaps().isEmpty()) {
      return List.of(
          sheet.sign(Sign.GOOD).plain(Amounts.count(all, "conversation") + ", all complete."));
    }
    List<String> facts = new ArrayList<>();
    if (open > 0) facts.add(open + " of " + all + (open == 1 ? " is" : " are") + " not complete");
    if (!summary.missing().isEmpty()) {
      facts.add(Amounts.count(summary.missing().size(), "file is/files are") + " missing");
    }
    if (lastRun.isEmpty()) {
      facts.add("no run has come to its end");
    } else if (!summary.gaps().isEmpty()) {
      facts.add(Amounts.count(summary.gaps().size(), "list") + " could not be read");
    }
    return List.of(
        sheet
            .sign(Sign.CARE)
            .plain(String.join(", ", facts) + ". Why: ")
            .cyan("mmbackup status --problems"));
  }

  /** Of a long table what is not complete, and the largest of the others. */
  private static List<Conversation> chosen(Summary summary) {
    List<Conversation> all = summary.conversations();
    if (all.size() <= SHORT_TABLE) return sorted(all);
    Set<Conversation> chosen = new HashSet<>();
    all.stream().filter(StatusText::isOpen).forEach(chosen::add);
    all.stream()
        .sorted(Comparator.comparingLong(Conversation::posts).reversed())
        .limit(Math.max(0, SHORT_TABLE - chosen.size()))
        .forEach(chosen::add);
    return sorted(all.stream().filter(chosen::contains).toList());
  }

  /** Teams by name, direct messages last; conversations by name. */
  private static List<Conversation> sorted(List<Conversation> conversations) {
    return conversations.stream()
        .sorted(
            Comparator.comparing((Conversation one) -> one.team().isEmpty())
                .thenComparing(Conversation::team)
                .thenComparing(Conversation::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Conversation::path))
        .toList();
  }

  private static String team(Conversation conversation) {
    return conversation.team().isEmpty() ? DIRECT : conversation.team();
  }

  private static boolean isOpen(Conversation conversation) {
    return conversation.completeness().state() != Completeness.State.COMPLETE;
  }
}
