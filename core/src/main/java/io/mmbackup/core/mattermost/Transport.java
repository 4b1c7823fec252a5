package io.mmbackup.core.mattermost;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One exchange with the server: lets only reading requests through, keeps the pace and the number
 * of requests in flight, and logs one line. Nothing is repeated, followed, stored or decoded behind
 * its back; HttpClient's own ways of doing so are off, because they would hide what happened.
 */
final class Transport implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Transport.class);

  /** What the body of an answer is to be. */
  enum Wanted {
    /** JSON, compressed if the server likes. */
    JSON("application/json", "gzip"),
    /** The bytes of a file, as they are: servers compress even ranges, and then they do not fit. */
    FILE("*/*", "identity");

    private final String accept;
    private final String encoding;

    Wanted(String accept, String encoding) {
      this.accept = accept;
      this.encoding = encoding;
    }
  }

  private final CloseableHttpClient http;
  private final Pace pace;
  private final Semaphore inFlight;
  private final Diagnosis diagnosis;
  private final TransferListener listener;
  private final String userAgent;
  private volatile boolean closed;

  Transport(
      ConnectionSettings settings,
      Waiting waiting,
      TransferListener listener,
      Diagnosis diagnosis) {
    this.http = client(settings);
    this.pace = new Pace(waiting, settings.concurrency());
    this.inFlight = new Semaphore(settings.concurrency(), true);
    this.diagnosis = diagnosis;
    this.listener = listener;
    this.userAgent = settings.userAgent();
  }

  /**
   * Sends a request and reads the head of the answer, whatever its status.
   *
   * @param more additional headers, name and value in turn
   */
  Answer open(
      BaseUrl base, ApiRequest request, Wanted wanted, SignInHeaders headers, String... more)
      throws Failure, InterruptedIOException {
    ReadOnly.check(request);
    enter();
    try {
      pace.await();
      Answer answer = new Answer(this, base, request, send(base, request, wanted, headers, more));
      pace.learn(answer::headers);
      return answer;
    } catch (InterruptedException e) {
      inFlight.release();
      throw Interruption.of(e);
    } catch (IOException e) {
      inFlight.release();
      throw failure(base, request, e);
    } catch (RuntimeException e) {
      inFlight.release();
      throw e;
    }
  }

  private void enter() throws InterruptedIOException {
    try {
      inFlight.acquire();
    } catch (InterruptedException e) {
      throw Interruption.of(e);
    }
  }

  private ClassicHttpResponse send(
      BaseUrl base, ApiRequest request, Wanted wanted, SignInHeaders headers, String[] more)
      throws IOException {
    HttpHost host = new HttpHost(base.scheme(), base.host(), base.effectivePort());
    var message =
        new BasicClassicHttpRequest(
            request.method(), host, base.path() + BaseUrl.API + request.target());
    message.setHeader("User-Agent", userAgent);
    message.setHeader("Accept", wanted.accept);
    message.setHeader("Accept-Encoding", wanted.encoding);
    message.setHeader("Accept-Language", "en"); // the language of the server's error messages
    headers.of(request).forEach(message::setHeader);
    for (int i = 0; i + 1 < more.length; i += 2) {
      message.setHeader(more[i], more[i + 1]);
    }
    if (request.body() != null) {
      message.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
    }
    return http.executeOpen(host, message, HttpClientContext.create());
  }

  /** What an I/O error on the way means. */
  Failure failure(BaseUrl base, ApiRequest request, IOException cause)
      throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw Interruption.of(cause);
    }
    if (closed) {
      throw new InterruptedIOException("The connection to the server was closed.");
    }
    return diagnosis.unreachable(base, request, cause);
  }

  void ended(Answer answer, long bytes, long milliseconds) {
    inFlight.release();
    log.debug(
        "{} {} {} {} ms {} bytes {}",
        answer.request().method(),
        answer.request().target(),
        answer.status(),
        milliseconds,
        bytes,
        answer.header("X-Request-Id"));
  }

  /** Stops the requests of all threads for a while. */
  void stop(Duration pause) {
    pace.stop(pause);
  }

  Diagnosis diagnosis() {
    return diagnosis;
  }

  TransferListener listener() {
    return listener;
  }

  /** Ends every request under way too. */
  @Override
  public void close() {
    closed = true;
    http.close(CloseMode.IMMEDIATE);
  }

  private static CloseableHttpClient client(ConnectionSettings settings) {
    var builder =
        HttpClients.custom()
            .setConnectionManager(connections(settings))
            .setDefaultRequestConfig(requests(settings))
            .setDefaultCredentialsProvider(proxyLogins(settings.proxies()))
            .setRoutePlanner((host, context) -> route(settings.proxies(), host))
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .disableConnectionState()
            .disableDefaultUserAgent();
    return builder.build();
  }

  private static RequestConfig requests(ConnectionSettings settings) {
    return RequestConfig.custom()
        .setResponseTimeout(Timeout.of(settings.timeout()))
        .setConnectionRequestTimeout(Timeout.DISABLED)
        .setProtocolUpgradeEnabled(false)
        .build();
  }

  private static HttpClientConnectionManager connections(ConnectionSettings settings) {
    return new InterruptibleSockets()
        .setTlsSocketStrategy(tls(settings.insecure()))
        .setMaxConnTotal(settings.concurrency())
        .setMaxConnPerRoute(settings.concurrency())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.timeout()))
                .setSocketTimeout(Timeout.of(settings.timeout()))
                .setIdleTimeout(20, TimeUnit.SECONDS) // before servers and proxies drop it
                .setValidateAfterInactivity(2, TimeUnit.SECONDS)
                .build())
        .build();
  }

  private static TlsSocketStrategy tls(boolean insecure) {
    ClientTlsStrategyBuilder builder = ClientTlsStrategyBuilder.create();
    if (insecure) {
      try {
        builder
            .setSslContext(
                SSLContextBuilder.create().loadTrustMaterial(null, (chain, type) -> true).build())
            .setHostnameVerifier(NoopHostnameVerifier.INSTANCE);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("This Java cannot encrypt.", e);
      }
    }
    return builder.buildClassic();
  }

  private static HttpRoute route(Proxies proxies, HttpHost host) {
    boolean secure = host.getSchemeName().equals("https");
    Optional<Proxies.Proxy> proxy =
        proxies.on(host.getSchemeName(), host.getHostName(), host.getPort());
    return proxy
        .map(p -> new HttpRoute(host, null, new HttpHost("http", p.host(), p.port()), secure))
        .orElseGet(() -> new HttpRoute(host, null, secure));
  }

  private static BasicCredentialsProvider proxyLogins(Proxies proxies) {
    var logins = new BasicCredentialsProvider();
    for (Proxies.Proxy proxy : proxies.all()) {
      if (!proxy.user().isEmpty()) {
        logins.setCredentials(
            new AuthScope(proxy.host(), proxy.port()),
            new UsernamePasswordCredentials(proxy.user(), proxy.password().toCharArray()));
      }
    }
    return logins;
  }
}
