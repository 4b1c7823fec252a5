package io.mmbackup.core.mattermost;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What signs the user in. A personal access token and the value of a session cookie are the same
 * kind of string to the server, and both go as {@code Authorization: Bearer}; a cookie too only
 * when one is named. {@link #toString()} hides the secret.
 */
public final class Credentials {
  /** The cookie of Mattermost itself. With it the server ignores the Authorization header. */
  static final String MATTERMOST_COOKIE = "MMAUTHTOKEN";

  /** Where the user got the secret, for the words of an error. */
  public enum Origin {
    /** A personal access token. */
    TOKEN,
    /** The session of a browser. */
    SESSION_COOKIE
  }

  private final Origin origin;
  private final String secret;
  private final @Nullable String cookieName;

  private Credentials(Origin origin, String secret, @Nullable String cookieName) {
    this.origin = origin;
    this.secret = secret;
    this.cookieName = cookieName;
  }

  /**
   * A personal access token.
   *
   * @throws IllegalArgumentException when it cannot be one
   */
  public static Credentials token(String token) {
    return new Credentials(Origin.TOKEN, checked(token, "access token"), null);
  }

  /**
   * The value of the cookie {@code MMAUTHTOKEN} of a signed-in browser.
   *
   * @throws IllegalArgumentException when it cannot be one
   */
  public static Credentials sessionCookie(String value) {
    return new Credentials(Origin.SESSION_COOKIE, checked(value, "session cookie"), null);
  }

  /**
   * The same, sent as a cookie of this name: {@code MMAUTHTOKEN} instead of the Authorization
   * header (the server must not see both), any other name beside it.
   *
   * @throws IllegalArgumentException when a cookie cannot have this name
   */
  public Credentials asCookie(String name) {
    return new Credentials(origin, secret, HeaderText.cookieName(name));
  }

  /** Where the secret came from. */
  public Origin origin() {
    return origin;
  }

  Optional<String> authorization() {
    return MATTERMOST_COOKIE.equals(cookieName)
        ? Optional.empty()
        : Optional.of("Bearer " + secret);
  }

  Optional<String> cookieName() {
    return Optional.ofNullable(cookieName);
  }

  String secret() {
    return secret;
  }

  private static String checked(String secret, String name) {
    String stripped = secret.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException("The " + name + " is empty.");
    }
    if (!stripped.chars().allMatch(c -> c > ' ' && c < 0x7f && c != ';' && c != ',')) {
      throw new IllegalArgumentException(
          "The " + name + " contains characters that none can have; copy it again.");
    }
    return stripped;
  }

  @Override
  public String toString() {
    return "Credentials[" + origin + "]";
  }
}
