package io.mmbackup.core.crawl;

import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.MattermostException;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which failures end what. A channel or file that fails is noted and the others go on; a failure
 * that every other request would meet too ends the crawl. When the server cannot be reached several
 * times in a row, each after all its retries, the rest is not even tried. Thread-safe.
 */
final class Outage {
  /** Why the rest was not tried. */
  static final String GONE = "The server could not be reached any more.";

  private static final int MANY = 3;

  private final AtomicInteger inARow = new AtomicInteger();

  /**
   * Nobody gets anything any more: the crawl ends, everything read is safe. A page of a proxy may
   * stand for everything, or for a single file that it does not like: then the account is still
   * answered.
   */
  static boolean endsAll(MattermostException failure, MattermostClient client)
      throws InterruptedIOException {
    return switch (failure.kind()) {
      case NOT_SIGNED_IN, MFA_REQUIRED, CERTIFICATE -> true;
      case PROXY_LOGIN -> !client.isLetIn();
      default -> false;
    };
  }

  /** Why one thing could not be read while others can, in a sentence. */
  static String why(MattermostException failure) {
    return failure.kind() == MattermostException.Kind.PROXY_LOGIN
        ? "Something in front of the server does not let it through."
        : failure.summary();
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
