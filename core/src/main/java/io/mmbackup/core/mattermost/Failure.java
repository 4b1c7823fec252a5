package io.mmbackup.core.mattermost;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One failed try: what to report if it stays so, and how often to try before that. */
final class Failure extends Exception {
  @Serial private static final long serialVersionUID = 1;

  /** How likely it is that another try helps, as the number of tries in all. */
  enum Patience {
    /** It will not pass. */
    NONE(1),
    /** A lagging replica may have said so. */
    ONCE_MORE(2),
    /** It may have been an accident: a cut answer, a page of a proxy. */
    SOME(4),
    /** A restart takes minutes. */
    LONG(9),
    /** The server is there and asks for patience. */
    AS_TOLD(20);

    private final int tries;

    Patience(int tries) {
      this.tries = tries;
    }

    int tries() {
      return tries;
    }
  }

  private final MattermostException outcome;
  private final Patience patience;
  private final @Nullable Duration wait;

  Failure(MattermostException outcome, Patience patience, @Nullable Duration wait) {
    super(outcome.getMessage(), outcome, false, false);
    this.outcome = outcome;
    this.patience = patience;
    this.wait = wait;
  }

  MattermostException outcome() {
    return outcome;
  }

  /** The message of the outcome. */
  String words() {
    return String.valueOf(outcome.getMessage());
  }

  Patience patience() {
    return patience;
  }

  /** How long the server wants to be left alone, when it said so. */
  Optional<Duration> askedWait() {
    return Optional.ofNullable(wait);
  }
}
