package io.mmbackup.dist.terminal;

/** The three signs; each has a shape of its own. */
public enum Sign {
  /** It is well. */
  GOOD(Style.GREEN),
  /** It needs attention. */
  CARE(Style.YELLOW),
  /** It failed. */
  BAD(Style.RED);

  private final Style style;

  Sign(Style style) {
    this.style = style;
  }

  Style style() {
    return style;
  }
}
