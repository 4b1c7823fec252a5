package io.mmbackup.dist;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * How many columns the terminal has. Java does not tell, {@code stty} does; it is asked once, and
 * again after the window has changed. Thread-safe.
 */
final class TerminalWidth implements IntSupplier {
  private static final int USUAL = 80;
  private static final int UNKNOWN = -1;
  private static final int PATIENCE_SECONDS = 2;

  private volatile int columns = UNKNOWN;
  private volatile boolean watching;

  @Override
  public int getAsInt() {
    if (!watching) {
      watching = true;
      Signals.on("WINCH", () -> columns = UNKNOWN);
    }
    int known = columns;
    if (known != UNKNOWN) return known;
    int asked = ask();
    columns = asked;
    return asked;
  }

  private static int ask() {
    File terminal = new File("/dev/tty");
    if (!terminal.exists()) return USUAL;
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(terminal)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      String[] rowsAndColumns = answer.strip().split(" ", -1);
      int columns = rowsAndColumns.length == 2 ? Integer.parseInt(rowsAndColumns[1]) : USUAL;
      return columns > 0 ? columns : USUAL;
    } catch (IOException | NumberFormatException e) {
      return USUAL;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL;
    }
  }
}
