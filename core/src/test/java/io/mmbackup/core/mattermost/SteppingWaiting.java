package io.mmbackup.core.mattermost;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only by waiting, and chance that never shortens a wait. */
final class SteppingWaiting implements Waiting {
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final List<Duration> sleeps = new ArrayList<>();

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    now = now.plus(duration);
  }

  @Override
  public double chance() {
    return 0;
  }

  /** Every wait so far, in seconds. */
  synchronized List<Double> sleeps() {
    return sleeps.stream().map(sleep -> sleep.toMillis() / 1000.0).toList();
  }

  synchronized void forgetSleeps() {
    sleeps.clear();
  }

  /** Sets the clock, to another time before or after. */
  synchronized void shift(Duration by) {
    now = now.plus(by);
  }

  /** The same time as nanoseconds, for a server that shares it. */
  long nanos() {
    return Duration.between(Instant.EPOCH, now()).toNanos();
  }
}
