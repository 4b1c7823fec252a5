package io.mmbackup.dist.terminal;

/** Nothing but warnings. */
final class QuietPainter implements RunPainter {
  private final Screen screen;

  QuietPainter(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void tick(Picture picture) {}

  @Override
  public void warning(String sentence) {
    screen.print(Line.of("  ").sign(Sign.CARE, screen.terminal().glyphs()).plain(" " + sentence));
  }

  @Override
  public void stopping() {}

  @Override
  public void end(Picture picture) {}
}
