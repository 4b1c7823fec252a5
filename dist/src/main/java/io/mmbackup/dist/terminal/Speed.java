package io.mmbackup.dist.terminal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How fast a count grows, over the last half minute: long enough to be calm, short enough to notice
 * that the server has become slower. Not thread-safe. Times are those of a clock that only runs
 * forward.
 */
final class Speed {
  private static final long WINDOW_NANOS = Duration.ofSeconds(30).toNanos();
  private static final long SHORTEST_NANOS = Duration.ofSeconds(2).toNanos();

  private record Sample(long nanos, long count) {}

  private final Deque<Sample> samples = new ArrayDeque<>();

  void sample(long nanos, long count) {
    samples.addLast(new Sample(nanos, count));
    while (samples.size() > 2 && nanos - samples.getFirst().nanos > WINDOW_NANOS) {
      samples.removeFirst();
    }
  }

  /** A second; 0 until enough is known. */
  double perSecond() {
    if (samples.size() < 2) return 0;
    Sample first = samples.getFirst();
    Sample last = samples.getLast();
    long nanos = last.nanos - first.nanos;
    return nanos < SHORTEST_NANOS ? 0 : (last.count - first.count) * 1e9 / nanos;
  }

  /** How long so many more will take; empty when nobody knows. */
  Optional<Duration> until(long more) {
    double speed = perSecond();
    if (speed <= 0 || more <= 0) return Optional.empty();
    return Optional.of(Duration.ofMillis((long) (more / speed * 1000)));
  }
}
