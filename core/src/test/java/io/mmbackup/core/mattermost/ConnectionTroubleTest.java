package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.mmbackup.core.mattermost.MattermostException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectionTroubleTest {
  private static final BaseUrl BASE = new BaseUrl("https", "chat.example", -1, "/mm");
  private static final ApiRequest REQUEST = ApiRequest.get("your teams", "/users/me/teams");

  static Stream<Arguments> troubles() {
    return Stream.of(
        arguments(
            new UnknownHostException("chat.example: Name or service not known"),
            "is not known: no host chat.example was found"),
        arguments(new ConnectException("Connection refused"), "took no connection"),
        arguments(new ConnectTimeoutException("slow"), "took no connection within 120 s"),
        arguments(new SocketTimeoutException("Read timed out"), "sent nothing for 120 s"),
        arguments(new NoRouteToHostException("No route to host"), "from this network"),
        arguments(new NoHttpResponseException("x"), "closed the connection without an answer"),
        arguments(new ConnectionClosedException("Premature end"), "in the middle of its answer"),
        arguments(new EOFException(), "in the middle of its answer"),
        arguments(new ZipException("invalid block type"), "compressed answer that is damaged"),
        arguments(new SSLException("Unsupported record"), "does not speak encrypted as expected"),
        arguments(new SocketException("Connection reset"), "broke the connection"),
        arguments(new IOException(), "broke the connection (IOException)"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void whatMayPassIsSaidInWords(IOException cause, String words) {
    Failure failure = trouble().of(BASE, REQUEST, cause);
    assertThat(failure.outcome().kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(failure.patience()).isEqualTo(Failure.Patience.LONG);
    assertThat(failure.outcome())
        .hasMessageStartingWith("chat.example/mm ")
        .hasMessageContaining(words)
        .hasMessageEndingWith(" when asked for your teams.");
  }

  @Test
  void aProxyThatCannotBeReachedIsNamed() {
    Map<String, String> environment =
        Map.of("https_proxy", "http://ada:hunter22@proxy.example:3128");
    ConnectionTrouble trouble = trouble(environment);
    MattermostException refused =
        trouble.of(BASE, REQUEST, new ConnectException("Connection refused")).outcome();
    assertThat(refused)
        .hasMessage(
            "chat.example/mm is behind the proxy proxy.example:3128, which took no connection"
                + " (Connection refused) when asked for your teams.");
    assertThat(refused.remedy()).contains("https_proxy", "no_proxy");
    assertThat(trouble.of(BASE, REQUEST, new UnknownHostException("proxy.example")).outcome())
        .hasMessageContaining("no host proxy.example was found");
    assertThat(trouble.of(BASE, REQUEST, new SocketTimeoutException("Read timed out")).outcome())
        .hasMessageStartingWith("chat.example/mm sent nothing");
  }

  static Stream<IOException> certificates() {
    return Stream.of(
        new SSLHandshakeException("failed", new CertificateExpiredException("expired yesterday")),
        new SSLPeerUnverifiedException("Certificate doesn't match chat.example"));
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void aBadCertificateEndsAtOnce(IOException cause) {
    Failure failure = trouble().of(BASE, REQUEST, cause);
    assertThat(failure.outcome().kind()).isEqualTo(Kind.CERTIFICATE);
    assertThat(failure.patience()).isEqualTo(Failure.Patience.NONE);
    assertThat(failure.outcome().remedy()).contains("--insecure");
  }

  private static ConnectionTrouble trouble() {
    return trouble(Map.of());
  }

  private static ConnectionTrouble trouble(Map<String, String> environment) {
    var settings =
        ConnectionSettings.of(
            ServerAddress.parse("https://chat.example"), Credentials.token("token"), "0.1.0");
    return new ConnectionTrouble(
        new Quote(settings), settings.withTimeout(Duration.ofMinutes(2)).withProxies(environment));
  }
}
