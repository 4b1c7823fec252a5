package io.mmbackup.dist.terminal;

import java.io.PrintStream;
import java.util.List;

/** An output and what stands behind it. Thread-safe as far as whole calls go. */
public record Screen(PrintStream out, Terminal terminal) {
  private static final String ERASE_LINE = "\u001b[K";
  private static final String ERASE_BELOW = "\u001b[J";

  /** Prints lines. */
  public void print(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) text.append(line.render(terminal.color())).append('\n');
    send(text);
  }

  /** Prints a line. */
  public void print(Line line) {
    print(List.of(line));
  }

  /** Prints a paragraph of plain text as it is, without making it safe: help texts, versions. */
  public void printText(String text) {
    send(text);
  }

  /**
   * Draws lines over the {@code drawn} lines above the cursor, in one go so that nothing flickers.
   */
  void drawOver(int drawn, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    if (drawn > 0) text.append('\r').append("\u001b[" + drawn + "A");
    for (Line line : lines) {
      text.append(line.render(terminal.color())).append(ERASE_LINE).append('\n');
    }
    send(text.append(ERASE_BELOW));
  }

  private void send(CharSequence text) {
    synchronized (out) {
      out.print(text);
      out.flush();
    }
  }
}
