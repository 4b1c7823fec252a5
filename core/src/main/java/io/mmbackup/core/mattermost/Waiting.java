package io.mmbackup.core.mattermost;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Time and chance as the client sees them. Called by several threads. Tests give one whose {@link
 * #sleep} only moves its {@link #now}.
 */
public interface Waiting {
  /** The present. Used for distances only: what the server says is never compared with it alone. */
  Instant now();

  /**
   * Waits.
   *
   * @throws InterruptedException when the thread is interrupted, at once
   */
  void sleep(Duration duration) throws InterruptedException;

  /** A random number from 0 (inclusive) to 1 (exclusive), so that clients do not go in step. */
  double chance();

  /** The real thing. */
  static Waiting real() {
    return new Waiting() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
      }

      @Override
      public double chance() {
        return ThreadLocalRandom.current().nextDouble();
      }
    };
  }
}
