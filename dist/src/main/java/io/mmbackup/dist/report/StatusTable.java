package io.mmbackup.dist.report;

import io.mmbackup.core.run.Conversation;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Sign;
import io.mmbackup.dist.terminal.Style;

/**
 * Columns that fit the width: names are cut first, below 60 columns the number of files goes, below
 * 50 the date.
 */
final class StatusTable {
  private static final int INDENT = 4;
  private static final int POSTS = 9;
  private static final int FILES = 8;
  private static final int UP_TO = 14;
  private static final int STATE = 15;
  private static final int WIDEST_NAME = 60;
  private static final int NARROWEST_NAME = 8;

  private final Sheet sheet;
  private final boolean files;
  private final boolean upTo;
  private final int name;

  StatusTable(Sheet sheet) {
    this.sheet = sheet;
    this.files = sheet.width() >= 60;
    this.upTo = sheet.width() >= 50;
    int others = INDENT + POSTS + (files ? FILES : 0) + (upTo ? UP_TO : 0) + STATE;
    this.name = Math.clamp(sheet.width() - others - 1, NARROWEST_NAME, WIDEST_NAME);
  }

  Line head() {
    return columns(
            Line.of("  ").dim("CONVERSATION".substring(0, Math.min(12, name))),
            Style.DIM,
            "POSTS",
            "FILES",
            "UP TO")
        .dim("STATE");
  }

  Line row(Conversation conversation) {
    Line line =
        columns(
            Line.EMPTY.to(INDENT).add(Line.of(conversation.name()).cut(name, sheet.glyphs())),
            Style.PLAIN,
            Amounts.count(conversation.posts()),
            Amounts.count(conversation.files()),
            conversation.newestPost().map(time -> Amounts.shortDay(time, sheet.zone())).orElse(""));
    return switch (conversation.completeness().state()) {
      case COMPLETE ->
          conversation.posts() == 0
              ? line.dim("empty")
              : line.sign(Sign.GOOD, sheet.glyphs()).plain(" complete");
      case INCOMPLETE -> line.sign(Sign.CARE, sheet.glyphs()).plain(" incomplete");
      case NOT_ACCESSIBLE -> line.sign(Sign.CARE, sheet.glyphs()).plain(" no access");
    };
  }

  private Line columns(Line first, Style style, String posts, String fileCount, String newest) {
    int column = INDENT + name + POSTS;
    Line line = first.right(style, posts, column);
    if (files) line = line.right(style, fileCount, column += FILES);
    if (upTo) line = line.right(style, newest, column += UP_TO);
    return line.plain("   ");
  }
}
