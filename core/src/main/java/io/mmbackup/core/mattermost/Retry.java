package io.mmbackup.core.mattermost;

import io.mmbackup.core.mattermost.Failure.Patience;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries again what may pass, ever more slowly: one second doubling to one minute, shortened by
 * chance to as little as half, or as long as the server asks for. All requests here are reads, so
 * each may be repeated.
 */
final class Retry {
  private static final Logger log = LoggerFactory.getLogger(Retry.class);

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** One try. */
  interface Attempt<T, X extends IOException> {
    T run() throws Failure, InterruptedIOException, X;
  }

  private final Waiting waiting;
  private final TransferListener listener;
  private final int mostTries;

  Retry(Waiting waiting, TransferListener listener) {
    this(waiting, listener, Patience.AS_TOLD.tries());
  }

  private Retry(Waiting waiting, TransferListener listener, int mostTries) {
    this.waiting = waiting;
    this.listener = listener;
    this.mostTries = mostTries;
  }

  /** The same, giving up earlier. */
  Retry atMost(int tries) {
    return new Retry(waiting, listener, tries);
  }

  <T, X extends IOException> T call(Attempt<T, X> attempt)
      throws MattermostException, InterruptedIOException, X {
    return call(attempt, () -> 0);
  }

  /**
   * Runs until it succeeds or patience ends.
   *
   * @param progress grows when a failed try has brought something: then counting begins anew
   */
  <T, X extends IOException> T call(Attempt<T, X> attempt, LongSupplier progress)
      throws MattermostException, InterruptedIOException, X {
    long reached = progress.getAsLong();
    int tries = 0;
    while (true) {
      try {
        return attempt.run();
      } catch (Failure failure) {
        tries = progress.getAsLong() > reached ? 1 : tries + 1;
        reached = Math.max(reached, progress.getAsLong());
        if (tries >= Math.min(failure.patience().tries(), mostTries)) {
          throw failure.outcome();
        }
        pause(failure, tries);
      }
    }
  }

  private void pause(Failure failure, int tries) throws InterruptedIOException {
    Duration pause = pauseAfter(failure, tries);
    log.debug("Trying again in {} ms: {}", pause.toMillis(), failure.words());
    listener.waiting(pause, failure.words());
    try {
      waiting.sleep(pause);
    } catch (InterruptedException e) {
      throw Interruption.of(e);
    }
  }

  private Duration pauseAfter(Failure failure, int tries) {
    double chance = waiting.chance();
    if (failure.askedWait().isPresent()) {
      return failure.askedWait().get().plus(scaled(FIRST, chance));
    }
    Duration doubled = FIRST.multipliedBy(1L << Math.min(tries - 1, 20));
    return scaled(shorter(doubled, LONGEST), 1 - chance / 2);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration scaled(Duration duration, double factor) {
    return Duration.ofMillis(Math.round(duration.toMillis() * factor));
  }
}
