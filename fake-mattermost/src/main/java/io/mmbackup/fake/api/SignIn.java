package io.mmbackup.fake.api;

import org.jspecify.annotations.Nullable;

/** Decides whether a request is signed in: the cookie first, then the Authorization header. */
public final class SignIn {
  private static final String COOKIE = "MMAUTHTOKEN";

  private final String token;
  private final String csrf;
  private volatile boolean expired;

  /** One user with one token, which also is the value of a session cookie. */
  public SignIn(String token, String csrf) {
    this.token = token;
    this.csrf = csrf;
  }

  /** What a request comes with. */
  enum Result {
    /** Signed in. */
    ACCEPTED,
    /** Nothing to sign in with. */
    NONE,
    /** A token that is not valid (any more). */
    REFUSED,
    /** A valid cookie, but a request that another site could have caused. */
    FORGED
  }

  /** The token that is accepted. */
  public String token() {
    return token;
  }

  /** Ends or revives the session. */
  public void setExpired(boolean now) {
    expired = now;
  }

  Result check(ApiRequest request, boolean trustsRequester) {
    String cookie = request.cookies().get(COOKIE);
    String sent = cookie != null ? cookie : bearer(request);
    if (sent == null || sent.isEmpty()) {
      return Result.NONE;
    }
    if (expired || !sent.equals(token)) {
      return Result.REFUSED;
    }
    boolean checked = cookie != null && !trustsRequester && !request.method().equals("GET");
    return checked && !sameSite(request) ? Result.FORGED : Result.ACCEPTED;
  }

  private boolean sameSite(ApiRequest request) {
    return csrf.equals(request.header("X-CSRF-Token"))
        || "XMLHttpRequest".equals(request.header("X-Requested-With"));
  }

  private static @Nullable String bearer(ApiRequest request) {
    String header = request.header("Authorization");
    if (header == null) {
      return null;
    }
    for (String scheme : new String[] {"Bearer ", "token "}) {
      if (header.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return header.substring(scheme.length()).trim();
      }
    }
    return null;
  }
}
