package io.mmbackup.core.export;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * Tells whether a writer still reads or writes anything. The writer's thread beats; another one
 * watches, and may give the writer up: then its next beat throws. Thread-safe.
 */
final class Heartbeat {
  /** What is done in the writer's name, but not by its code. */
  interface Work<T> {
    T run() throws IOException;
  }

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

  /**
   * Publishes what a call wrote, unless the writer was given up; once begun, it is not given up
   * before this has ended. So nothing changes behind the back of whoever gave it up.
   */
  synchronized <T> T whole(Work<T> work) throws IOException {
    beat();
    T result = work.run();
    beat();
    return result;
  }

  /** Nanoseconds since the last beat. */
  long silence() {
    return nanoTime.getAsLong() - last;
  }

  /** Gives it up if it has been silent for so long. */
  synchronized boolean giveUpAfter(Duration stall) {
    if (silence() >= stall.toNanos()) givenUp = true;
    return givenUp;
  }

  synchronized void giveUp() {
    givenUp = true;
  }

  boolean isGivenUp() {
    return givenUp;
  }
}
