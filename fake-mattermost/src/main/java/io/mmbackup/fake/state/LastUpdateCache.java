package io.mmbackup.fake.state;

import java.time.Duration;

/**
 * The server's memory of a channel's newest {@code update_at}. It is what ETags show, it makes
 * {@code since} answer nothing when it is not newer than what is asked, and a {@code since} answer
 * writes it: a truncated one too low, one asked with a time from the future too high. It is
 * forgotten at each change and after 15 minutes.
 */
public final class LastUpdateCache {
  private static final long LIFETIME = Duration.ofMinutes(15).toMillis();

  private long value = -1;
  private long writtenAt;

  /** The remembered time, or -1. */
  public synchronized long get(long now) {
    return value >= 0 && now - writtenAt < LIFETIME ? value : -1;
  }

  /** Remembers a time (Unix ms). */
  public synchronized void put(long lastUpdateAt, long now) {
    value = lastUpdateAt;
    writtenAt = now;
  }

  /** Forgets it, as any change of the channel does. */
  public synchronized void clear() {
    value = -1;
  }
}
