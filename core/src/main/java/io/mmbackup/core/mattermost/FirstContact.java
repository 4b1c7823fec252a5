package io.mmbackup.core.mattermost;

import io.mmbackup.core.mattermost.Transport.Wanted;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.WireArray;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the base that a typed address means, once, by asking for {@code /system/ping}, which needs
 * no sign-in: so no token goes anywhere before Mattermost has answered there. Redirects (to https,
 * to another host) are followed here and never again, and never back to an unencrypted address.
 */
final class FirstContact {
  private static final String PING = "/system/ping";
  private static final ApiRequest REQUEST = ApiRequest.get("a sign of Mattermost", PING);
  private static final int MOST_REDIRECTS = 5;
  private static final int TRIES = 3;
  private static final int LIMIT = 1024 * 1024;

  /**
   * Where Mattermost answered.
   *
   * @param versionId the header {@code X-Version-Id}, "" when a proxy removes it
   * @param date the server's clock
   */
  record Found(BaseUrl base, String versionId, Optional<Instant> date) {}

  private final Transport transport;
  private final Retry retry;
  private final SignInHeaders proxyHeaders;

  FirstContact(Transport transport, Retry retry, ConnectionSettings settings) {
    this.transport = transport;
    this.retry = retry.atMost(TRIES);
    this.proxyHeaders = SignInHeaders.forProxyOnly(settings);
  }

  Found find(ServerAddress address) throws MattermostException, InterruptedIOException {
    return retry.<Found, InterruptedIOException>call(() -> findAmong(address.candidates()));
  }

  private Found findAmong(List<BaseUrl> candidates) throws Failure, InterruptedIOException {
    List<BaseUrl> left = new ArrayList<>(candidates);
    Failure first = null;
    while (!left.isEmpty()) {
      BaseUrl candidate = left.removeFirst();
      try {
        return follow(candidate);
      } catch (Failure failure) {
        first = first == null ? failure : first; // of the longest, the likeliest base
        if (concernsWholeHost(failure)) {
          left.removeIf(candidate::hasOriginOf);
        }
      }
    }
    throw Objects.requireNonNull(first, "an address has a candidate");
  }

  private static boolean concernsWholeHost(Failure failure) {
    return switch (failure.outcome().kind()) {
      case UNREACHABLE, CERTIFICATE, SERVER_TROUBLE -> true;
      default -> false;
    };
  }

  private Found follow(BaseUrl start) throws Failure, InterruptedIOException {
    BaseUrl at = start;
    for (int hops = 0; ; hops++) {
      try (Answer answer = ask(start, at)) {
        Optional<BaseUrl> next = next(answer);
        if (next.isEmpty() || hops == MOST_REDIRECTS) {
          return recognize(answer);
        }
        at = next.get();
      }
    }
  }

  private Answer ask(BaseUrl start, BaseUrl at) throws Failure, InterruptedIOException {
    boolean typedHost = at.host().equals(start.host());
    return transport.open(
        at, REQUEST, Wanted.JSON, typedHost ? proxyHeaders : SignInHeaders.none());
  }

  /** Where a redirect says Mattermost is; empty when it leads to something else, a sign-in page. */
  private static Optional<BaseUrl> next(Answer answer) {
    if (answer.status() < 300 || answer.status() >= 400) {
      return Optional.empty();
    }
    BaseUrl here = answer.base();
    return Redirect.target(answer)
        .map(target -> base(here, target))
        .filter(base -> base.isEncrypted() || !here.isEncrypted());
  }

  private static @Nullable BaseUrl base(BaseUrl here, URI target) {
    String path = target.getRawPath() == null ? "" : target.getRawPath();
    if (path.endsWith(BaseUrl.API + PING)) {
      return BaseUrl.of(target, BaseUrl.API + PING);
    }
    BaseUrl root = BaseUrl.of(target, path);
    boolean movedAsAWhole = (path.isEmpty() || path.equals("/")) && !root.hasOriginOf(here);
    return movedAsAWhole ? new BaseUrl(root.scheme(), root.host(), root.port(), here.path()) : null;
  }

  private Found recognize(Answer answer) throws Failure, InterruptedIOException {
    Diagnosis diagnosis = transport.diagnosis();
    if (answer.status() != 200) {
      throw diagnosis.status(answer);
    }
    if (!answer.isJson()) {
      throw diagnosis.notMattermost(answer);
    }
    String versionId = answer.header("X-Version-Id");
    if (versionId.isEmpty() && !saysOk(answer)) {
      throw diagnosis.notMattermost(answer);
    }
    return new Found(answer.base(), versionId, answer.date());
  }

  private static boolean saysOk(Answer answer) throws Failure, InterruptedIOException {
    try {
      return "OK".equals(WireArray.parseStrings(answer.body(LIMIT).exact()).get("status"));
    } catch (MalformedJsonException e) {
      return false;
    }
  }
}
