package io.mmbackup.dist.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text between words. A word that is longer than a line stays whole: it may be a path. */
public final class Paragraph {
  private Paragraph() {}

  /** Lines of at most so many columns; one empty line for empty text. */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : SafeText.of(text).split(" +", -1)) {
      int width = Cells.width(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) line.append(' ');
      line.append(word);
      used += (used > 0 ? 1 : 0) + width;
    }
    lines.add(line.toString());
    return lines;
  }
}
