package io.mmbackup.dist.report;

import io.mmbackup.core.run.Conversation;
import io.mmbackup.core.run.MissingFile;
import io.mmbackup.core.run.Summary;
import io.mmbackup.core.run.WriterReport;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Sign;
import io.mmbackup.dist.terminal.Style;
import io.mmbackup.spi.Completeness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is missing or wrong, each with its reason. A kind of problem is counted once, at its first
 * line; a long list is cut unless everything is asked for.
 */
final class ProblemText {
  private static final int COUNT_END = 7;
  private static final int TEXT = 24;
  private static final int SHORT_LIST = 5;

  private final Sheet sheet;
  private final int most;

  /** For the end of a run: long lists are cut. */
  ProblemText(Sheet sheet) {
    this(sheet, SHORT_LIST);
  }

  private ProblemText(Sheet sheet, int most) {
    this.sheet = sheet;
    this.most = most;
  }

  /** Nothing is cut. */
  static ProblemText everything(Sheet sheet) {
    return new ProblemText(sheet, Integer.MAX_VALUE);
  }

  /** Conversations that are not complete, and files that are missing. */
  List<Line> gaps(Summary summary) {
    List<Line> lines = new ArrayList<>();
    addConversations(lines, summary, Completeness.State.INCOMPLETE, "incomplete");
    addConversations(lines, summary, Completeness.State.NOT_ACCESSIBLE, "no access");
    addFiles(lines, summary.missing());
    addOthers(lines, summary.gaps());
    return lines;
  }

  /** Conversations whose counter on the server is not explained by what was seen. No problem. */
  List<Line> differences(Summary summary) {
    List<Line> lines = new ArrayList<>();
    for (Conversation one : summary.conversations()) {
      long unseen = one.evidence().unseen();
      if (unseen == 0) continue;
      lines.add(Line.of("  ").add(name(one)));
      lines.addAll(sheet.prose(difference(unseen), 4));
    }
    return lines;
  }

  private static String difference(long unseen) {
    return unseen > 0
        ? "The server counts "
            + Amounts.count(unseen, "message")
            + " that it does not show. It goes on counting deleted ones; more is not known."
        : "The server counts " + Amounts.count(-unseen, "message") + " fewer than it has shown.";
  }

  /** What writers could not do. */
  List<Line> writers(Summary summary) {
    List<Line> lines = new ArrayList<>();
    for (WriterReport writer : summary.writers()) {
      List<String> problems = writer.problems();
      if (problems.isEmpty()) continue;
      Line head = counted(sheet, Sign.CARE, problems.size(), "not written").to(TEXT);
      lines.add(head.bold(writer.writer()));
      problems.stream().limit(most).forEach(problem -> lines.addAll(sheet.prose(problem, TEXT)));
      addMore(lines, problems.size());
    }
    return lines;
  }

  /** What a verification found. */
  List<Line> findings(Summary summary) {
    List<Line> lines = new ArrayList<>();
    for (Finding finding : summary.findings().stream().limit(most).toList()) {
      lines.add(sheet.sign(Sign.BAD).bold(finding.subject()));
      lines.addAll(sheet.prose(finding.problem(), 6));
      if (!finding.remedy().isEmpty()) lines.addAll(sheet.prose(finding.remedy(), 6));
    }
    addMore(lines, summary.findings().size());
    return lines;
  }

  /** A sign, a number, and what there are so many of. */
  static Line counted(Sheet sheet, Sign sign, long count, String label) {
    int shift = sheet.glyphs().signWidth() - 1;
    return Line.of("  ")
        .sign(sign, sheet.glyphs())
        .plain(" ")
        .right(Style.PLAIN, Amounts.count(count), COUNT_END + shift)
        .plain("  " + label + " ");
  }

  private void addConversations(
      List<Line> lines, Summary summary, Completeness.State state, String label) {
    List<Conversation> found =
        summary.conversations().stream()
            .filter(conversation -> conversation.completeness().state() == state)
            .toList();
    for (int i = 0; i < Math.min(most, found.size()); i++) {
      Line head = i == 0 ? counted(sheet, Sign.CARE, found.size(), label) : Line.EMPTY;
      lines.add(head.to(TEXT).add(name(found.get(i))));
      lines.addAll(sheet.prose(reason(found.get(i)), TEXT));
    }
    addMore(lines, found.size());
  }

  private static Line name(Conversation conversation) {
    Line name = Line.EMPTY.bold(conversation.name());
    return conversation.team().isEmpty() ? name : name.dim(" " + conversation.team());
  }

  private String reason(Conversation conversation) {
    Completeness completeness = conversation.completeness();
    if (completeness.state() != Completeness.State.NOT_ACCESSIBLE) return completeness.because();
    String since =
        completeness.since().map(time -> " since " + Amounts.day(time, sheet.zone())).orElse("");
    return "No access" + since + ". Everything up to then is kept.";
  }

  private void addFiles(List<Line> lines, List<MissingFile> missing) {
    if (missing.isEmpty()) return;
    Map<String, List<MissingFile>> byReason = new LinkedHashMap<>();
    for (MissingFile file : missing) {
      byReason.computeIfAbsent(file.because(), because -> new ArrayList<>()).add(file);
    }
    Line head =
        counted(
            sheet,
            Sign.CARE,
            missing.size(),
            missing.size() == 1 ? "file missing" : "files missing");
    for (Map.Entry<String, List<MissingFile>> entry : byReason.entrySet()) {
      addReason(lines, head, entry.getKey(), entry.getValue());
      head = Line.EMPTY;
    }
    if (missing.stream().anyMatch(MissingFile::mayStillBeHad)) {
      lines.addAll(sheet.prose("The next run tries again what may still be had.", TEXT));
    }
  }

  private void addOthers(List<Line> lines, List<String> gaps) {
    for (int i = 0; i < Math.min(most, gaps.size()); i++) {
      Line head = i == 0 ? counted(sheet, Sign.CARE, gaps.size(), "not read") : Line.EMPTY;
      List<Line> prose = sheet.prose(gaps.get(i), TEXT);
      lines.add(head.to(TEXT).add(Line.of(prose.getFirst().toString().strip())));
      lines.addAll(prose.subList(1, prose.size()));
    }
    addMore(lines, gaps.size());
  }

  private void addReason(List<Line> lines, Line head, String because, List<MissingFile> files) {
    String reason =
        files.size() == 1 ? because : because + " (" + Amounts.count(files.size()) + ")";
    List<Line> prose = sheet.prose(reason, TEXT);
    lines.add(head.to(TEXT).add(Line.of(prose.getFirst().toString().strip())));
    lines.addAll(prose.subList(1, prose.size()));
    for (MissingFile file : files.stream().limit(most).toList()) {
      String where = file.conversation().isEmpty() ? "" : " in " + file.conversation();
      lines.add(Line.EMPTY.to(TEXT + 2).plain(file.name()).dim(where));
    }
    addMore(lines, files.size());
  }

  private void addMore(List<Line> lines, int all) {
    if (all <= most) return;
    lines.add(
        Line.EMPTY
            .to(TEXT)
            .dim("and " + Amounts.count((long) all - most) + " more: ")
            .cyan("mmbackup status --problems"));
  }
}
