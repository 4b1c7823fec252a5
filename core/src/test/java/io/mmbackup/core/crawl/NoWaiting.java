package io.mmbackup.core.crawl;

import io.mmbackup.core.mattermost.Waiting;
import java.time.Duration;
import java.time.Instant;

/** Whatever is to be tried again later is tried again at once. */
final class NoWaiting implements Waiting {
  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) throw new InterruptedException();
  }

  @Override
  public double chance() {
    return 0;
  }
}
