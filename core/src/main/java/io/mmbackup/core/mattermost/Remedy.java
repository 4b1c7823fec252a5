package io.mmbackup.core.mattermost;

import io.mmbackup.core.mattermost.MattermostException.Kind;

/** What a user can do about each kind of error. */
final class Remedy {
  static final String GOES_ON = "Run the backup again later: it goes on where it stopped.";

  private Remedy() {}

  static String of(Kind kind, Credentials.Origin origin) {
    return switch (kind) {
      case NOT_SIGNED_IN -> newSignIn(origin);
      case MFA_REQUIRED ->
          "Set up multi-factor authentication in Mattermost (Profile, Security), then run again.";
      case FORBIDDEN ->
          "If you should be able to see it, ask a member or the server's administrator. What the"
              + " backup holds of it is kept.";
      case NOT_FOUND -> "It was probably deleted there. What the backup holds of it is kept.";
      case FEATURE_ABSENT -> "Nothing: this server works without it.";
      case PLAN_LIMIT ->
          "Ask the server's administrator: the plan of the server hides what is older. What the"
              + " backup holds of it is kept.";
      case BAD_REQUEST -> "Please report this as an error of mmbackup, with the log of the run.";
      case UNREACHABLE -> "Check the address and your network. " + GOES_ON;
      case SERVER_TROUBLE -> GOES_ON + " If it stays so, tell the server's administrator.";
      case UNINTELLIGIBLE -> "Check that the address is that of Mattermost itself. " + GOES_ON;
      case PROXY_LOGIN ->
          "Open the server in a browser, sign in, and give mmbackup the cookies or headers that"
              + " the sign-in page in front of Mattermost sets.";
      case CERTIFICATE ->
          "If you know that the server has a certificate of its own making, add --insecure."
              + " Otherwise do not go on: someone may be listening.";
      case ANSWER_TOO_LARGE -> "Ask for fewer items at once.";
    };
  }

  private static String newSignIn(Credentials.Origin origin) {
    return switch (origin) {
      case TOKEN ->
          "In Mattermost choose Profile, Security, Personal access tokens, Create, and run again"
              + " with the new token. If you cannot create one, use the session cookie of your"
              + " browser.";
      case SESSION_COOKIE ->
          "Sign in with your browser again, and run again with the new value of its cookie"
              + " MMAUTHTOKEN; or use a personal access token, which does not expire.";
    };
  }
}
