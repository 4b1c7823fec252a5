package io.mmbackup.viewer.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a visitor has to know. After ten wrong ones in a minute none is looked at. Any thread. */
final class Password {
  private static final int WRONG_ONES = 10;
  private static final Duration WITHIN = Duration.ofMinutes(1);

  private final byte[] digest;
  private final Clock clock;
  private final Deque<Instant> wrong = new ArrayDeque<>();

  /** What became of a password that was typed. */
  enum Outcome {
    RIGHT,
    WRONG,
    TOO_OFTEN
  }

  Password(String password, Clock clock) {
    digest = sha256(password);
    this.clock = clock;
  }

  synchronized Outcome check(String typed) {
    Instant now = clock.instant();
    while (!wrong.isEmpty() && !wrong.getFirst().plus(WITHIN).isAfter(now)) wrong.removeFirst();
    if (wrong.size() >= WRONG_ONES) return Outcome.TOO_OFTEN;
    // Takes as long whatever is typed.
    if (MessageDigest.isEqual(digest, sha256(typed))) return Outcome.RIGHT;
    wrong.addLast(now);
    return Outcome.WRONG;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
