package io.mmbackup.fake;

import io.mmbackup.fake.api.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What can go wrong with an answer. Made by the static methods, used in {@link Faults}. */
public sealed interface Fault {

  /** Another answer in place of the right one. */
  record Replaced(int status, Map<String, String> headers, String body) implements Fault {}

  /** The connection breaks in the middle of the body. */
  record CutBody(double atFraction) implements Fault {}

  /** The body ends in the middle, though the length announced is right: no JSON. */
  record MalformedJson() implements Fault {}

  /** The body comes in pieces, with a pause before each. */
  record SlowBody(int pieces, Duration pause) implements Fault {}

  /** The answer comes late. */
  record Late(Duration by) implements Fault {}

  /** The connection is closed without an answer. */
  record Disconnect() implements Fault {}

  /** The body has more (or, negative, fewer) bytes than it should, consistently announced. */
  record WrongLength(int difference) implements Fault {}

  /** A status with an empty text as body. */
  static Fault status(int code) {
    return status(code, "", Map.of("Content-Type", Answer.PLAIN));
  }

  /** A status with a body and header fields. */
  static Fault status(int code, String body, Map<String, String> headers) {
    return new Replaced(code, Map.copyOf(headers), body);
  }

  /** A page of a proxy or of the web app in place of JSON, with status 200. */
  static Fault htmlWith200() {
    return status(
        200,
        "<!doctype html><html><body>Please sign in</body></html>",
        Map.of("Content-Type", "text/html; charset=utf-8"));
  }

  /** The connection breaks after a part (0 to 1) of the body, which was announced whole. */
  static Fault cutBody(double atFraction) {
    return new CutBody(atFraction);
  }

  /** Half of the body, announced as if it were all: only the JSON shows it. */
  static Fault malformedJson() {
    return new MalformedJson();
  }

  /** The right body in pieces with a pause before each. */
  static Fault slowBody(int pieces, Duration pause) {
    return new SlowBody(pieces, pause);
  }

  /** The right answer, but only after a while. */
  static Fault late(Duration by) {
    return new Late(by);
  }

  /** The connection is closed without an answer. */
  static Fault disconnect() {
    return new Disconnect();
  }

  /** More, or fewer, bytes than the real content has; for files. */
  static Fault wrongLength(int difference) {
    return new WrongLength(difference);
  }

  /** Sent elsewhere. */
  static Fault redirect(int code, String location) {
    return status(code, "", Map.of("Location", location));
  }

  /** 429 without any further information, as a proxy might. */
  static Fault rateLimited() {
    return status(429, "limit exceeded\n", Map.of("Content-Type", Answer.PLAIN));
  }

  /** 429 as the server says it: Retry-After in seconds, and the X-RateLimit fields. */
  static Fault rateLimited(int retryAfterSeconds, int limit) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", Answer.PLAIN);
    headers.put("Retry-After", Integer.toString(retryAfterSeconds));
    headers.put("X-Ratelimit-Limit", Integer.toString(limit));
    headers.put("X-Ratelimit-Remaining", "0");
    headers.put("X-Ratelimit-Reset", Integer.toString(retryAfterSeconds));
    return status(429, "limit exceeded\n", headers);
  }

  /** 429 as a proxy says it: an HTML page, Retry-After as a date. */
  static Fault rateLimited(Instant retryAt) {
    String date =
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC)
            .format(retryAt);
    return status(
        429,
        "<html><body>Too many requests</body></html>",
        Map.of("Content-Type", "text/html", "Retry-After", date));
  }
}
