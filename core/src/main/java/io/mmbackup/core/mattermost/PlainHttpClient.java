package io.mmbackup.core.mattermost;

import java.security.GeneralSecurityException;
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
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * Apache HttpClient with everything off that it would do on its own: repeating, following
 * redirects, keeping cookies, decompressing, remembering logins. Done behind our back these hide
 * what happened; what we want of them is done, and said, one floor up.
 */
final class PlainHttpClient {
  private PlainHttpClient() {}

  static CloseableHttpClient of(ConnectionSettings settings) {
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
    int port = host.getPort() >= 0 ? host.getPort() : secure ? 443 : 80;
    HttpHost target = new HttpHost(host.getSchemeName(), host.getHostName(), port);
    return proxies
        .on(target.getSchemeName(), target.getHostName(), port)
        .map(p -> new HttpRoute(target, null, new HttpHost("http", p.host(), p.port()), secure))
        .orElseGet(() -> new HttpRoute(target, null, secure));
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
