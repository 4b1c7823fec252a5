package io.mmbackup.dist.report;

import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Sign;
import io.mmbackup.spi.WriterOption;
import java.util.ArrayList;
import java.util.List;

/** The installed writers with their options. */
public final class WritersText {
  private static final int COLUMN = 14;

  private final Sheet sheet;

  /** One writer; {@code origin} as it is shown. */
  public record Entry(
      String name, int version, String summary, String origin, List<WriterOption<?>> options) {}

  /** Writes on this sheet. */
  public WritersText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Writers by name, then what is wrong with others. */
  public List<Line> lines(List<Entry> writers, List<String> problems) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    if (writers.isEmpty()) lines.add(Line.of("  No writer is installed."));
    for (Entry writer : writers) addWriter(lines, writer);
    for (String problem : problems) {
      lines.addAll(sheet.prose(Sign.CARE, problem));
    }
    lines.add(Line.EMPTY);
    return lines;
  }

  private void addWriter(List<Line> lines, Entry writer) {
    lines.add(Line.of("  ").bold(writer.name()).plain("  ").to(COLUMN).plain(writer.summary()));
    lines.add(Line.EMPTY.to(COLUMN).dim(writer.origin() + ", version " + writer.version()));
    for (WriterOption<?> option : writer.options()) addOption(lines, writer, option);
  }

  private void addOption(List<Line> lines, Entry writer, WriterOption<?> option) {
    lines.add(
        Line.EMPTY
            .to(COLUMN)
            .cyan(writer.name() + "." + option.name())
            .dim(" is " + option.accepts() + "; default " + shown(option.defaultText())));
    lines.addAll(sheet.prose(option.help(), COLUMN + 2));
  }

  /** Signs alone would be taken for the end of the sentence. */
  private static String shown(String value) {
    boolean speaks = value.codePoints().anyMatch(Character::isLetterOrDigit);
    return speaks ? value : "'" + value + "'";
  }
}
