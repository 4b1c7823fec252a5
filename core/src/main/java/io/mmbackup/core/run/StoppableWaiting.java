package io.mmbackup.core.run;

import io.mmbackup.core.crawl.Stop;
import io.mmbackup.core.mattermost.Waiting;
import java.time.Duration;
import java.time.Instant;

/** A wait for the server ends when the user wants the run to end. */
record StoppableWaiting(Waiting to, Stop stop) implements Waiting {
  private static final Duration SLICE = Duration.ofMillis(200);

  @Override
  public Instant now() {
    return to.now();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    Duration left = duration;
    while (left.compareTo(SLICE) > 0) {
      look();
      to.sleep(SLICE);
      left = left.minus(SLICE);
    }
    look();
    to.sleep(left);
  }

  private void look() throws InterruptedException {
    if (stop.asked()) throw new InterruptedException("stopped by the user");
  }

  @Override
  public double chance() {
    return to.chance();
  }
}
