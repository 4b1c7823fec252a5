package io.mmbackup.viewer.http;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Who is signed in; forgotten when the viewer ends. Any thread. */
final class Sessions {
  private static final Duration LASTING = Duration.ofHours(12);
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private final Map<String, Instant> ends = new HashMap<>();

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** A new one: 256 bits that nobody can guess. */
  synchronized String begin() {
    ends.values().removeIf(end -> !clock.instant().isBefore(end));
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    ends.put(id, clock.instant().plus(LASTING));
    return id;
  }

  synchronized boolean has(String id) {
    Instant end = ends.get(id);
    return end != null && clock.instant().isBefore(end);
  }

  synchronized void end(String id) {
    ends.remove(id);
  }
}
