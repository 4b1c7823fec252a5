package io.mmbackup.dist.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text some places of which are marked, as search shows it. */
public final class MarkedText {
  /** A place in {@code char}s, the end not included. */
  public record Span(int start, int end) {}

  private MarkedText() {}

  /** On one line; what is not marked is of this style. */
  public static Line line(String text, List<Span> marks, Style style) {
    return part(text, 0, text.length(), marks, style);
  }

  /**
   * Broken between words, and within those that are longer than a line, as all of Japanese is. What
   * does not fit on so many lines is cut.
   */
  public static List<Line> wrap(
      String text, List<Span> marks, int columns, int most, Glyphs glyphs) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length() && lines.size() < most) {
      int end = lines.size() == most - 1 ? text.length() : lineEnd(text, start, columns);
      lines.add(part(text, start, end, marks, Style.PLAIN).cut(columns, glyphs));
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') start++;
    }
    return lines;
  }

  private static int lineEnd(String text, int start, int columns) {
    int used = 0;
    int at = start;
    int space = -1;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == ' ') space = at;
      used += Cells.width(SafeText.of(Character.toString(c)));
      if (used > columns && c != ' ') return space > start ? space : Math.max(at, start + 1);
      at += Character.charCount(c);
    }
    return text.length();
  }

  private static Line part(String text, int start, int end, List<Span> marks, Style style) {
    Line line = Line.EMPTY;
    int at = start;
    for (Span mark : marks) {
      int from = Math.max(mark.start(), at);
      int to = Math.min(mark.end(), end);
      if (from >= to) continue;
      line = line.add(style, text.substring(at, from)).add(Style.MARK, text.substring(from, to));
      at = to;
    }
    return line.add(style, text.substring(at, Math.max(at, end)));
  }
}
