package io.mmbackup.core.mattermost;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Keeps below the rate limit of the server, for all threads together. The server tells with each
 * answer how large its bucket is, how much is left, and in how many seconds it would be full again
 * (headers {@code X-RateLimit-*}, only when it has a limit). While plenty is left, requests go at
 * once; when the rest comes near a tenth, they go as fast as the bucket fills; below, half as fast.
 * A 429 that comes nevertheless stops everybody for as long as it says.
 */
final class Pace {
  private static final long LONGEST_SPACING_MS = 60_000;

  private final Waiting waiting;
  private final int concurrency;
  private Instant next = Instant.MIN;
  private Instant last = Instant.MIN;
  private Duration spacing = Duration.ZERO;

  /**
   * A pace.
   *
   * @param concurrency requests that may be under way when an answer tells what was left before
   *     them
   */
  Pace(Waiting waiting, int concurrency) {
    this.waiting = waiting;
    this.concurrency = concurrency;
  }

  /** Waits until the next request may go. */
  void await() throws InterruptedException {
    Duration pause = reserve(waiting.now());
    if (!pause.isZero()) {
      waiting.sleep(pause);
    }
  }

  /** Takes the next free moment. */
  private synchronized Duration reserve(Instant now) {
    look(now);
    Instant moment = next.isAfter(now) ? next : now;
    next = moment.plus(spacing);
    return Duration.between(now, moment);
  }

  /**
   * Learns from an answer. Of repeated headers the most pessimistic counts.
   *
   * @param headers the values of a header by its name
   */
  synchronized void learn(Function<String, List<String>> headers) {
    OptionalLong limit = numbers(headers.apply("X-RateLimit-Limit")).min();
    OptionalLong remaining = numbers(headers.apply("X-RateLimit-Remaining")).min();
    if (limit.isEmpty() || remaining.isEmpty()) {
      return;
    }
    long fullIn = numbers(headers.apply("X-RateLimit-Reset")).max().orElse(1);
    spacing = spacing(limit.getAsLong(), remaining.getAsLong(), fullIn);
  }

  /** Stops everybody for a while. */
  synchronized void stop(Duration pause) {
    Instant now = waiting.now();
    look(now);
    Instant until = now.plus(pause);
    if (until.isAfter(next)) {
      next = until;
    }
  }

  /** A clock that is set back takes what was reserved with it: else all would wait for so long. */
  private void look(Instant now) {
    if (now.isBefore(last) && next.isAfter(now)) next = next.minus(Duration.between(now, last));
    last = now;
  }

  private Duration spacing(long limit, long remaining, long fullIn) {
    long tenth = (limit + 9) / 10;
    if (remaining > Math.min(tenth + concurrency, limit / 2)) {
      return Duration.ZERO;
    }
    long toFillOne = Math.max(1, fullIn) * 1000 / Math.max(1, limit - remaining);
    long pause = remaining > tenth ? toFillOne : 2 * toFillOne;
    return Duration.ofMillis(Math.min(pause, LONGEST_SPACING_MS));
  }

  private static LongStream numbers(List<String> values) {
    return values.stream()
        .map(String::strip)
        .filter(value -> value.matches("\\d{1,9}"))
        .mapToLong(Long::parseLong);
  }
}
