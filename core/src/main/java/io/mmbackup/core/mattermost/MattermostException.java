package io.mmbackup.core.mattermost;

import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The server did not give what was asked for, after everything that may pass was tried again.
 *
 * <p>Three parts, none of them with a secret in it: {@link #summary()} is what it means, {@link
 * #getMessage()} what was asked and what came, {@link #remedy()} what to do.
 */
public final class MattermostException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  /** What went wrong, as far as a caller may act differently on it. */
  public enum Kind {
    /**
     * 401: no, wrong, expired or revoked token, deactivated user. Nothing else will work either.
     */
    NOT_SIGNED_IN("The server does not accept your sign-in."),
    /** 403: the server wants a second factor that this account has not set up. */
    MFA_REQUIRED("The server demands multi-factor authentication for your account."),
    /** 403 by Mattermost itself: the user may not read this. */
    FORBIDDEN("The server does not let you read this."),
    /** 404 by Mattermost itself: the thing is not there (any more). */
    NOT_FOUND("The server does not have this."),
    /** The server has no such function: too old, not licensed or switched off. */
    FEATURE_ABSENT("The server does not offer this."),
    /** Older content is withheld by the plan of the server. */
    PLAN_LIMIT("The server's plan hides this."),
    /** The server calls the request wrong. */
    BAD_REQUEST("The server does not understand the request."),
    /** No connection, or none that lasted. */
    UNREACHABLE("The server cannot be reached."),
    /** The server or a proxy before it is busy or broken, and stayed so. */
    SERVER_TROUBLE("The server is in trouble."),
    /** What came is not an answer of Mattermost, or it was cut or malformed, again and again. */
    UNINTELLIGIBLE("The answer of the server makes no sense."),
    /** Something before the server wants a sign-in of its own. */
    PROXY_LOGIN("Something in front of the server wants you to sign in first."),
    /** The certificate cannot be trusted. */
    CERTIFICATE("The certificate of the server cannot be trusted."),
    /** The answer is larger than will be read at once: ask for less, a smaller page. */
    ANSWER_TOO_LARGE("The answer of the server is too large.");

    private final String summary;

    Kind(String summary) {
      this.summary = summary;
    }
  }

  private final Kind kind;
  private final int status;
  private final String errorId;
  private final String requestId;
  private final String remedy;

  MattermostException(Kind kind, String message, String remedy, @Nullable Throwable cause) {
    this(kind, 0, "", "", message, remedy, cause);
  }

  MattermostException(
      Kind kind,
      int status,
      String errorId,
      String requestId,
      String message,
      String remedy,
      @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.status = status;
    this.errorId = errorId;
    this.requestId = requestId;
    this.remedy = remedy;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** The HTTP status of the last answer; empty when there was none. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Mattermost's own name of the error, as {@code api.context.permissions.app_error}. */
  public Optional<String> errorId() {
    return errorId.isEmpty() ? Optional.empty() : Optional.of(errorId);
  }

  /** Under which the server's administrator finds the request in his log. */
  public Optional<String> requestId() {
    return requestId.isEmpty() ? Optional.empty() : Optional.of(requestId);
  }

  /** One sentence that says what it means. */
  public String summary() {
    return kind.summary;
  }

  /** What the user can do about it, one or two sentences. */
  public String remedy() {
    return remedy;
  }
}
