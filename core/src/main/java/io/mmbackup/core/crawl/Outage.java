package io.mmbackup.core.crawl;

import io.mmbackup.core.mattermost.MattermostException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which failures end what. A channel or file that fails is noted and the others go on; a failure
 * that every other request would meet too ends the crawl. When the server cannot be reached several
 * times in a row, each after all its retries, the rest is not even tried. Thread-safe.
 */
final class Outage {
  private static final int MANY = 3;

  private final AtomicInteger inARow = new AtomicInteger();

  /** Nobody gets anything any more: the crawl ends, everything read is safe. */
  static boolean endsAll(MattermostException failure) {
    return switch (failure.kind()) {
      case NOT_SIGNED_IN, MFA_REQUIRED, PROXY_LOGIN, CERTIFICATE -> true;
      default -> false;
    };
  }

  /** The server has answered. */
  void over() {
    inARow.set(0);
  }

  /** Notes a failure of one channel or file. */
  void note(MattermostException failure) {
    switch (failure.kind()) {
      case UNREACHABLE, SERVER_TROUBLE -> inARow.incrementAndGet();
      default -> over();
    }
  }

  /** Whether it is no use to go on asking in this run. */
  boolean lasts() {
    return inARow.get() >= MANY;
  }
}
