package io.mmbackup.dist.terminal;

/**
 * How a piece of text looks where there are colors. Text keeps the terminal's own color, so that it
 * reads on black and on white; nothing is said by color alone.
 */
public enum Style {
  /** As it comes. */
  PLAIN(""),
  /** What one may skip: units, teams, hints. */
  DIM("2"),
  /** Names, and the one sentence that matters. */
  BOLD("1"),
  /** Only the sign of what is well. */
  GREEN("32"),
  /** Only the sign of what needs attention, and the place of a mistake. */
  YELLOW("33"),
  /** Only the sign of what failed. */
  RED("31"),
  /** What one can type or open, and bars. */
  CYAN("36"),
  /** The words one searched for. */
  MARK("30;43");

  private static final String ESCAPE = "\u001b[";
  private final String code;

  Style(String code) {
    this.code = code;
  }

  String around(String text) {
    return code.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
