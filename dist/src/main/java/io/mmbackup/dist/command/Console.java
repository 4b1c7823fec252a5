package io.mmbackup.dist.command;

import io.mmbackup.dist.log.LogLevel;
import io.mmbackup.dist.report.Sheet;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Screen;
import io.mmbackup.dist.terminal.Sign;
import io.mmbackup.dist.terminal.Terminal;
import io.mmbackup.dist.terminal.Terminal.ColorChoice;
import java.io.PrintStream;
import java.util.List;

/**
 * How a command talks to its user: results to {@code out}, warnings and failures to {@code err}.
 */
record Console(
    Surroundings surroundings, Screen out, Screen err, boolean quiet, LogLevel logLevel) {

  /** Before the flags are known. */
  static Console of(Surroundings surroundings) {
    return of(surroundings, ColorChoice.AUTO, false, LogLevel.INFO);
  }

  static Console of(
      Surroundings surroundings, ColorChoice color, boolean quiet, LogLevel logLevel) {
    return new Console(
        surroundings,
        screen(surroundings, surroundings.out(), surroundings.outIsTerminal(), color),
        screen(surroundings, surroundings.err(), surroundings.errIsTerminal(), color),
        quiet,
        logLevel);
  }

  private static Screen screen(
      Surroundings surroundings, PrintStream stream, boolean isTerminal, ColorChoice color) {
    return new Screen(
        stream,
        Terminal.of(
            isTerminal,
            surroundings.columns(),
            surroundings.charset(),
            surroundings.environment(),
            color));
  }

  /** What reports are written on. */
  Sheet sheet() {
    Terminal terminal = out.terminal();
    return new Sheet(
        terminal.width(), terminal.glyphs(), surroundings.clock().getZone(), surroundings.home());
  }

  /** A warning before a run begins. */
  void warn(String sentence) {
    err.print(Line.of("  ").sign(Sign.CARE, err.terminal().glyphs()).plain(" " + sentence));
  }

  void print(List<Line> lines) {
    out.print(lines);
  }
}
