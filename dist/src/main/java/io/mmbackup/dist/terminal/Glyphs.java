package io.mmbackup.dist.terminal;

import java.nio.charset.Charset;

/** The few characters beyond letters, for terminals with and without UTF-8. */
public enum Glyphs {
  /** For terminals that show Unicode. */
  UNICODE("✓", "✗", "…", "━", "╸", "━"),
  /** For all others. */
  ASCII("ok", "x", "...", "#", "", ".");

  private final String good;
  private final String bad;
  private final String ellipsis;
  private final String full;
  private final String half;
  private final String rest;

  Glyphs(String good, String bad, String ellipsis, String full, String half, String rest) {
    this.good = good;
    this.bad = bad;
    this.ellipsis = ellipsis;
    this.full = full;
    this.half = half;
    this.rest = rest;
  }

  /** Those that this encoding can carry. */
  public static Glyphs of(Charset charset) {
    return charset.canEncode() && charset.newEncoder().canEncode("✓✗…━╸") ? UNICODE : ASCII;
  }

  /** A sign as text. */
  public String sign(Sign sign) {
    return switch (sign) {
      case GOOD -> good;
      case CARE -> "!";
      case BAD -> bad;
    };
  }

  /** How many columns the widest sign takes. */
  public int signWidth() {
    return good.length();
  }

  /** Stands for what was cut. */
  public String ellipsis() {
    return ellipsis;
  }

  /** A bar of so many columns, of which {@code fraction} (0 to 1) is filled. */
  Line bar(double fraction, int columns) {
    double filled = Math.clamp(fraction, 0, 1) * columns;
    int whole = (int) filled;
    String edge = filled - whole >= 0.5 && whole < columns ? half : "";
    return Line.EMPTY
        .add(Style.CYAN, full.repeat(whole) + edge)
        .add(Style.DIM, rest.repeat(columns - whole - edge.length()));
  }
}
