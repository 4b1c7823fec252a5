package io.mmbackup.fake;

import io.mmbackup.fake.api.Answer;
import java.util.function.LongSupplier;

/**
 * The server's rate limit, one bucket for all (GCRA): {@code burst + 1} requests at once, then
 * {@code perSecond}.
 */
final class RateLimiter {
  private static final long SECOND = 1_000_000_000L;

  private final int limit;
  private final long interval;
  private final LongSupplier nanoTime;
  private long fullAt = Long.MIN_VALUE;

  /** The time is in nanoseconds, with any zero. */
  RateLimiter(int perSecond, int burst, LongSupplier nanoTime) {
    this.limit = burst + 1;
    this.interval = SECOND / perSecond;
    this.nanoTime = nanoTime;
  }

  /** A decision, and the header fields that tell it. */
  record Decision(
      boolean allowed, long remaining, long resetSeconds, long retrySeconds, int limit) {
    Answer addTo(Answer answer) {
      return answer
          .with("X-Ratelimit-Limit", Integer.toString(limit))
          .with("X-Ratelimit-Remaining", Long.toString(remaining))
          .with("X-Ratelimit-Reset", Long.toString(resetSeconds));
    }

    Answer refusal() {
      return addTo(Answer.text(429, Answer.PLAIN, "limit exceeded\n"))
          .with("Retry-After", Long.toString(retrySeconds));
    }
  }

  synchronized Decision next() {
    long now = nanoTime.getAsLong();
    long start = fullAt == Long.MIN_VALUE ? now : Math.max(now, fullAt);
    long after = start + interval;
    long over = after - now - interval * limit;
    if (over > 0) {
      return new Decision(false, 0, seconds(start - now), seconds(over), limit);
    }
    fullAt = after;
    return new Decision(true, -over / interval, seconds(after - now), 0, limit);
  }

  private static long seconds(long nanos) {
    return Math.ceilDiv(nanos, SECOND);
  }
}
