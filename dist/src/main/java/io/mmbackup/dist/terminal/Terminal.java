package io.mmbackup.dist.terminal;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * What stands behind an output: whether somebody looks at it as it is written, whether it shows
 * colors and Unicode, and how many columns it has (asked anew each time, since windows change).
 */
public record Terminal(boolean interactive, boolean color, Glyphs glyphs, IntSupplier columns) {
  /** What a pipe, a file, or a terminal that does not tell is taken to have. */
  public static final int USUAL_COLUMNS = 80;

  private static final int FEWEST_COLUMNS = 20;

  /** When to use colors. */
  public enum ColorChoice {
    /** On a terminal, unless {@code NO_COLOR} or {@code TERM=dumb} is set. */
    AUTO,
    /** Also in a file or a pipe. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  /** No colors, 80 columns, nobody looks. */
  public static Terminal plain(Glyphs glyphs) {
    return new Terminal(false, false, glyphs, () -> USUAL_COLUMNS);
  }

  /** What the environment and the user's choice make of an output. */
  public static Terminal of(
      boolean isTerminal,
      IntSupplier columns,
      Charset charset,
      Map<String, String> environment,
      ColorChoice choice) {
    boolean capable =
        isTerminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    boolean color =
        switch (choice) {
          case AUTO -> capable;
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return new Terminal(
        isTerminal, color, Glyphs.of(charset), isTerminal ? columns : () -> USUAL_COLUMNS);
  }

  /** Whether a block can be drawn again in place. */
  public boolean redraws() {
    return interactive && color;
  }

  /** Columns to fill, never absurdly few. */
  public int width() {
    return Math.max(FEWEST_COLUMNS, columns.getAsInt());
  }
}
