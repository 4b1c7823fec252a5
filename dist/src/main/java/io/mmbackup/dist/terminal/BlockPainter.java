package io.mmbackup.dist.terminal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** On a terminal: a block that is drawn again in place below what stays. */
final class BlockPainter implements RunPainter {
  private final Screen screen;
  private final ZoneId zone;
  private final LongSupplier nanoTime;
  private final Opening opening;
  private final Speed posts = new Speed();
  private final Speed fileBytes = new Speed();
  private boolean stopping;
  private int drawn;

  BlockPainter(Screen screen, ZoneId zone, LongSupplier nanoTime, Opening opening) {
    this.screen = screen;
    this.zone = zone;
    this.nanoTime = nanoTime;
    this.opening = opening;
  }

  @Override
  public void tick(Picture picture) {
    long now = nanoTime.getAsLong();
    posts.sample(now, picture.posts());
    fileBytes.sample(now, picture.files().bytes());
    List<Line> lines = new ArrayList<>(opening.news(picture));
    int staying = lines.size();
    lines.addAll(block(picture));
    screen.drawOver(drawn, lines);
    drawn = lines.size() - staying;
  }

  private List<Line> block(Picture picture) {
    Terminal terminal = screen.terminal();
    return new BlockText(terminal.glyphs(), zone, terminal.width())
        .lines(picture, posts, fileBytes, stopping);
  }

  /** Is seen in the block, and at the end. */
  @Override
  public void warning(String sentence) {}

  @Override
  public void stopping() {
    stopping = true;
  }

  /** The block goes; the summary takes its place. */
  @Override
  public void end(Picture picture) {
    screen.drawOver(drawn, opening.news(picture));
    drawn = 0;
  }
}
