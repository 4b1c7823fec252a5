package io.mmbackup.core.mattermost;

import io.mmbackup.core.mattermost.Failure.Patience;
import io.mmbackup.core.mattermost.MattermostException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/** What an error on the wire means, in words. */
final class ConnectionTrouble {
  private static final String PROXY =
      "Check the proxy that the environment names (https_proxy, http_proxy), or except the server"
          + " by no_proxy. ";

  private final Quote quote;
  private final Credentials.Origin origin;
  private final Duration timeout;
  private final Proxies proxies;

  ConnectionTrouble(Quote quote, ConnectionSettings settings) {
    this.quote = quote;
    this.origin = settings.credentials().origin();
    this.timeout = settings.timeout();
    this.proxies = settings.proxies();
  }

  Failure of(BaseUrl base, ApiRequest request, IOException cause) {
    if (isAboutCertificate(cause)) {
      return failure(
          Kind.CERTIFICATE,
          Patience.NONE,
          base,
          request,
          "shows a certificate that cannot be trusted (" + quote.of(innermost(cause)) + ")",
          Remedy.of(Kind.CERTIFICATE, origin),
          cause);
    }
    Optional<Proxies.Proxy> proxy =
        proxies.on(base.scheme(), base.host(), base.port()).filter(any -> isAboutConnecting(cause));
    String came =
        proxy
            .map(one -> "is behind the proxy " + one + ", which " + words(one.host(), cause))
            .orElseGet(() -> words(base.host(), cause));
    String remedy = proxy.isPresent() ? PROXY + Remedy.GOES_ON : remedy(cause);
    return failure(Kind.UNREACHABLE, Patience.LONG, base, request, came, remedy, cause);
  }

  /** Then nobody but the proxy was asked for anything. */
  private static boolean isAboutConnecting(IOException cause) {
    return cause instanceof UnknownHostException
        || cause instanceof ConnectException
        || cause instanceof ConnectTimeoutException
        || cause instanceof NoRouteToHostException;
  }

  private String words(String host, IOException cause) {
    return switch (cause) {
      case UnknownHostException e -> "is not known: no host " + host + " was found";
      case ConnectTimeoutException e -> "took no connection within " + seconds();
      case SocketTimeoutException e -> "sent nothing for " + seconds();
      case NoRouteToHostException e -> "cannot be reached from this network";
      case ConnectException e -> "took no connection (" + quote.of(innermost(e)) + ")";
      case NoHttpResponseException e -> "closed the connection without an answer";
      case ConnectionClosedException e -> "broke off in the middle of its answer";
      case EOFException e -> "broke off in the middle of its answer";
      case ZipException e -> "sent a compressed answer that is damaged";
      case SSLException e ->
          "does not speak encrypted as expected (" + quote.of(innermost(e)) + ")";
      default -> "broke the connection (" + quote.of(innermost(cause)) + ")";
    };
  }

  private String remedy(IOException cause) {
    if (cause instanceof SocketTimeoutException) {
      return "If the server is only slow, allow it more with --timeout. " + Remedy.GOES_ON;
    }
    return Remedy.of(Kind.UNREACHABLE, origin);
  }

  private String seconds() {
    return timeout.toSeconds() + " s";
  }

  private static boolean isAboutCertificate(IOException cause) {
    return find(cause, CertificateException.class) != null
        || find(cause, SSLPeerUnverifiedException.class) != null
        || find(cause, CertPathBuilderException.class) != null;
  }

  private static <X extends Throwable> @Nullable X find(Throwable start, Class<X> type) {
    for (Throwable at = start; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
    }
    return null;
  }

  private static String innermost(Throwable start) {
    Throwable at = start;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    String message = at.getMessage();
    return message == null ? at.getClass().getSimpleName() : message;
  }

  private static Failure failure(
      Kind kind,
      Patience patience,
      BaseUrl base,
      ApiRequest request,
      String came,
      String remedy,
      IOException cause) {
    String message = base.label() + " " + came + " when asked for " + request.words() + ".";
    return new Failure(new MattermostException(kind, message, remedy, cause), patience, null);
  }
}
