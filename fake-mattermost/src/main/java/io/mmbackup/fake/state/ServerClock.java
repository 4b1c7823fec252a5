package io.mmbackup.fake.state;

import java.time.Duration;

/**
 * The server's time (Unix ms): stands still until somebody changes something, so that a test is the
 * same each time. Thread-safe.
 */
public final class ServerClock {
  private static final long STEP = 10;

  private long now;

  /** Starts at the given time. */
  public ServerClock(long now) {
    this.now = now;
  }

  /** The time. */
  public synchronized long now() {
    return now;
  }

  /** Goes one step forward, as each change does, and returns the new time. */
  public synchronized long tick() {
    now += STEP;
    return now;
  }

  /** Goes forward, or back. */
  public synchronized void advance(Duration duration) {
    now += duration.toMillis();
  }

  /** Makes sure that the time is not before {@code time}. */
  public synchronized void atLeast(long time) {
    now = Math.max(now, time);
  }

  /** Sets the time. */
  public synchronized void set(long time) {
    now = time;
  }
}
