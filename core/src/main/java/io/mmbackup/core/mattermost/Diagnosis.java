package io.mmbackup.core.mattermost;

import io.mmbackup.core.mattermost.Failure.Patience;
import io.mmbackup.core.mattermost.MattermostException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an answer that is not the wanted one means: its kind, its words, and whether to try again.
 * Decided by status and error id alone, never by the localized message. An absence (403, 404) is
 * believed only from Mattermost itself, not from a proxy that is just restarting.
 */
final class Diagnosis {
  private static final int LONGEST_ERROR = 64 * 1024;

  /** A server may ask for hours; asking again now and then tells sooner that it is back. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private final Quote quote;
  private final Credentials.Origin origin;
  private final Waiting waiting;
  private final ConnectionTrouble connection;

  Diagnosis(ConnectionSettings settings, Waiting waiting) {
    this.quote = new Quote(settings);
    this.origin = settings.credentials().origin();
    this.waiting = waiting;
    this.connection = new ConnectionTrouble(quote, settings);
  }

  /** No answer, or not all of it. */
  Failure unreachable(BaseUrl base, ApiRequest request, IOException cause) {
    return connection.of(base, request, cause);
  }

  /** An answer whose status is not the wanted one. Reads its body. */
  Failure status(Answer answer) throws Failure, InterruptedIOException {
    int status = answer.status();
    if (status >= 300 && status < 400) {
      return redirected(answer);
    }
    Optional<ErrorBody> error = errorBody(answer);
    if (status == 429 || status == 503) {
      return busy(answer, error);
    }
    if (error.isPresent()) {
      return byMattermost(answer, error.get());
    }
    return byAnother(answer);
  }

  /** A body that came with a good status, but is no JSON. */
  Failure notJson(Answer answer) {
    if (answer.isHtml()) {
      return failure(
          answer, null, Kind.PROXY_LOGIN, Patience.SOME, answered(answer, "with a web page"), null);
    }
    String type = answer.contentType().isEmpty() ? "no type" : quote.of(answer.contentType());
    return failure(
        answer,
        null,
        Kind.UNINTELLIGIBLE,
        Patience.SOME,
        answered(answer, "with " + type + " instead of JSON"),
        null);
  }

  /** Something answers at this address, but it is not Mattermost. */
  Failure notMattermost(Answer answer) {
    String came = answer.isHtml() ? "with a web page" : "with something else";
    String message =
        "No Mattermost was found at "
            + answer.base().label()
            + ": it answered "
            + answer.status()
            + " "
            + came
            + ".";
    Kind kind = answer.isHtml() ? Kind.PROXY_LOGIN : Kind.UNINTELLIGIBLE;
    String remedy =
        "Check the address: it is what the browser shows in front of the name of the team. If a"
            + " sign-in page comes first, give mmbackup the cookies or headers that it sets.";
    var outcome = new MattermostException(kind, answer.status(), "", "", message, remedy, null);
    return new Failure(outcome, Patience.SOME, null);
  }

  /** A web page, or data about an error, where a file was to come. */
  Failure notTheFile(Answer answer) {
    return answer.isHtml()
        ? notJson(answer)
        : failure(
            answer,
            null,
            Kind.UNINTELLIGIBLE,
            Patience.SOME,
            answered(answer, "with " + quote.of(answer.contentType()) + " instead of the file"),
            null);
  }

  /** JSON that was cut or makes no sense. */
  Failure malformed(Answer answer) {
    return failure(
        answer,
        null,
        Kind.UNINTELLIGIBLE,
        Patience.SOME,
        answered(answer, "with JSON that is cut or malformed"),
        null);
  }

  /** A body that is not as long as it should be. */
  Failure wrongLength(Answer answer, String lengths) {
    return failure(
        answer,
        null,
        Kind.UNINTELLIGIBLE,
        Patience.SOME,
        answered(answer, "with " + lengths),
        null);
  }

  /** More bytes than will be read at once. */
  Failure tooLarge(Answer answer, int limit) {
    return failure(
        answer,
        null,
        Kind.ANSWER_TOO_LARGE,
        Patience.NONE,
        answered(answer, "with more than " + limit / (1024 * 1024) + " MB"),
        null);
  }

  /** An id that is none, found in what the server sent: nothing is asked. */
  MattermostException notAnId(String words, String id) {
    return new MattermostException(
        Kind.BAD_REQUEST,
        "Not asked for " + words + ": \"" + quote.of(id) + "\" is not an id of Mattermost.",
        "Nothing: the server's data is wrong at this place.",
        null);
  }

  private Failure redirected(Answer answer) {
    String target = Redirect.host(answer).map(host -> " to " + quote.of(host)).orElse("");
    return failure(
        answer,
        null,
        Kind.PROXY_LOGIN,
        Patience.SOME,
        answered(answer, "and leads" + target),
        null);
  }

  private Failure busy(Answer answer, Optional<ErrorBody> error) {
    Optional<Duration> wait = retryAfter(answer);
    Patience patience =
        answer.status() == 429 || wait.isPresent() ? Patience.AS_TOLD : Patience.LONG;
    String said = answer.status() == 429 ? "\"too many requests\"" : said(error);
    return failure(
        answer,
        error.orElse(null),
        Kind.SERVER_TROUBLE,
        patience,
        answered(answer, said),
        wait.orElse(null));
  }

  private Optional<Duration> retryAfter(Answer answer) {
    return told(answer)
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
        .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  /** Seconds, or a date by the server's own clock. */
  private Optional<Duration> told(Answer answer) {
    String value = answer.header("Retry-After").strip();
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    Instant now = answer.date().orElseGet(waiting::now);
    return HttpDates.parse(value).map(until -> Duration.between(now, until));
  }

  private Failure byMattermost(Answer answer, ErrorBody error) {
    Kind kind = kind(answer, error);
    Patience patience =
        switch (kind) {
          case NOT_SIGNED_IN -> Patience.ONCE_MORE;
          case SERVER_TROUBLE -> answer.status() == 500 ? Patience.SOME : Patience.LONG;
          default -> Patience.NONE;
        };
    return failure(answer, error, kind, patience, answered(answer, said(Optional.of(error))), null);
  }

  private static Kind kind(Answer answer, ErrorBody error) {
    return switch (answer.status()) {
      case 401 -> Kind.NOT_SIGNED_IN;
      case 403 -> refusal(answer, error);
      case 404 ->
          error.id().equals("api.context.404.app_error") ? Kind.FEATURE_ABSENT : Kind.NOT_FOUND;
      case 501 -> Kind.FEATURE_ABSENT;
      default -> answer.status() >= 500 ? Kind.SERVER_TROUBLE : Kind.BAD_REQUEST;
    };
  }

  private static Kind refusal(Answer answer, ErrorBody error) {
    boolean withheld =
        !answer.header("First-Inaccessible-Post-Time").isEmpty()
            || !answer.header("First-Inaccessible-File-Time").isEmpty();
    return switch (error.id()) {
      case "api.context.mfa_required.app_error" -> Kind.MFA_REQUIRED;
      case "app.post.cloud.get.app_error", "app.file.cloud.get.app_error" -> Kind.PLAN_LIMIT;
      default -> withheld ? Kind.PLAN_LIMIT : Kind.FORBIDDEN;
    };
  }

  /** Not Mattermost's own words: a proxy, a firewall, another server at this address. */
  private Failure byAnother(Answer answer) {
    int status = answer.status();
    String came =
        status == 413 || status == 414
            ? "that the request is too long"
            : answer.isHtml() ? "with a web page" : "without a word of Mattermost";
    String message = answered(answer, came);
    return switch (status) {
      case 407 -> loginAtForwardProxy(answer);
      case 401, 403, 511 -> failure(answer, null, Kind.PROXY_LOGIN, Patience.SOME, message, null);
      case 413, 414 -> failure(answer, null, Kind.BAD_REQUEST, Patience.NONE, message, null);
      default ->
          status >= 500 || status == 408
              ? failure(answer, null, Kind.SERVER_TROUBLE, Patience.LONG, message, null)
              : failure(answer, null, Kind.UNINTELLIGIBLE, Patience.SOME, message, null);
    };
  }

  private static Failure loginAtForwardProxy(Answer answer) {
    var outcome =
        new MattermostException(
            Kind.PROXY_LOGIN,
            answer.status(),
            "",
            "",
            "The proxy on the way to " + answer.base().label() + " wants a password (407).",
            "Put user name and password into the address of the proxy in the environment:"
                + " http://user:password@host:port.",
            null);
    return new Failure(outcome, Patience.NONE, null);
  }

  private static Optional<ErrorBody> errorBody(Answer answer)
      throws Failure, InterruptedIOException {
    try {
      return ErrorBody.parse(answer.body(LONGEST_ERROR));
    } catch (Failure failure) {
      if (failure.outcome().kind() == Kind.ANSWER_TOO_LARGE) {
        return Optional.empty(); // a long page; its status says enough
      }
      throw failure;
    }
  }

  private String said(Optional<ErrorBody> error) {
    String words = error.map(body -> quote.of(body.message())).orElse("");
    return words.isEmpty() ? "" : "\"" + words + "\"";
  }

  private static String answered(Answer answer, String came) {
    return answer.base().label()
        + " answered "
        + answer.status()
        + (came.isEmpty() ? "" : " " + came)
        + " when asked for "
        + answer.request().words()
        + ".";
  }

  private Failure failure(
      Answer answer,
      @Nullable ErrorBody error,
      Kind kind,
      Patience patience,
      String message,
      @Nullable Duration wait) {
    String requestId =
        error == null || error.requestId().isEmpty()
            ? answer.header("X-Request-Id")
            : error.requestId();
    var outcome =
        new MattermostException(
            kind,
            answer.status(),
            error == null ? "" : quote.of(error.id()),
            quote.of(requestId),
            message,
            Remedy.of(kind, origin),
            null);
    return new Failure(outcome, patience, wait);
  }
}
