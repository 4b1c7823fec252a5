package io.mmbackup.dist.terminal;

/**
 * Shows a run under way. Never called by two threads at a time; {@link #tick} comes four times a
 * second.
 */
sealed interface RunPainter permits BlockPainter, LinePainter, QuietPainter {
  /** Time has passed. */
  void tick(Picture picture);

  /** Something the user should know, told once. */
  void warning(String sentence);

  /** The user wants it to end. */
  void stopping();

  /** The run has ended; what is drawn here from now on stays. */
  void end(Picture picture);
}
