package io.mmbackup.core.export;

import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * Tells whether a writer still reads or writes anything. The writer's thread beats; another one
 * watches, and may give the writer up: then its next beat throws. Thread-safe.
 */
final class Heartbeat {
  private final LongSupplier nanoTime;
  private volatile long last;
  private volatile boolean givenUp;

  /** {@code nanoTime} is {@link System#nanoTime} or a test's own. */
  Heartbeat(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong();
  }

  void beat() {
    if (givenUp) throw new CancellationException("this writer was given up");
    last = nanoTime.getAsLong();
  }

  /** Nanoseconds since the last beat. */
  long silence() {
    return nanoTime.getAsLong() - last;
  }

  void giveUp() {
    givenUp = true;
  }

  boolean isGivenUp() {
    return givenUp;
  }
}
