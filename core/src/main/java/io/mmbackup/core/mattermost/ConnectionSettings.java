package io.mmbackup.core.mattermost;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * How to reach a server and as whom. {@link #toString()} shows no secret.
 *
 * @param address what the user typed
 * @param credentials what signs him in
 * @param extraHeaders sent with every request, for a proxy in front of the server
 * @param extraCookies likewise
 * @param insecure accept any certificate
 * @param timeout for a connection, and for each silence of the server; servers may take tens of
 *     seconds for a page whose link previews they fetch
 * @param concurrency requests in flight at most, downloads included
 * @param userAgent says honestly who asks
 * @param proxies which way out
 */
public record ConnectionSettings(
    ServerAddress address,
    Credentials credentials,
    Map<String, String> extraHeaders,
    Map<String, String> extraCookies,
    boolean insecure,
    Duration timeout,
    int concurrency,
    String userAgent,
    Proxies proxies) {
  /** The default of {@link #timeout}. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(2);

  /** The default of {@link #concurrency}: what a server without a rate limit bears unnoticed. */
  public static final int DEFAULT_CONCURRENCY = 4;

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException in words for the user, without the value of a secret
   */
  public ConnectionSettings {
    extraHeaders = checkedHeaders(extraHeaders);
    extraCookies = checkedCookies(extraCookies);
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("The timeout has to be at least one second.");
    }
    if (concurrency < 1 || concurrency > 64) {
      throw new IllegalArgumentException("The number of requests in flight is 1 to 64.");
    }
  }

  /**
   * The usual settings.
   *
   * @param version of this program, for the user agent
   */
  public static ConnectionSettings of(
      ServerAddress address, Credentials credentials, String version) {
    return new ConnectionSettings(
        address,
        credentials,
        Map.of(),
        Map.of(),
        false,
        DEFAULT_TIMEOUT,
        DEFAULT_CONCURRENCY,
        "mmbackup/" + version + " (personal backup; +read-only)",
        Proxies.NONE);
  }

  /** The same as another sign-in. */
  public ConnectionSettings withCredentials(Credentials other) {
    return new ConnectionSettings(
        address,
        other,
        extraHeaders,
        extraCookies,
        insecure,
        timeout,
        concurrency,
        userAgent,
        proxies);
  }

  /** The same with these extra headers. */
  public ConnectionSettings withExtraHeaders(Map<String, String> headers) {
    return new ConnectionSettings(
        address,
        credentials,
        headers,
        extraCookies,
        insecure,
        timeout,
        concurrency,
        userAgent,
        proxies);
  }

  /** The same with these extra cookies. */
  public ConnectionSettings withExtraCookies(Map<String, String> cookies) {
    return new ConnectionSettings(
        address,
        credentials,
        extraHeaders,
        cookies,
        insecure,
        timeout,
        concurrency,
        userAgent,
        proxies);
  }

  /** The same, accepting any certificate or not. */
  public ConnectionSettings withInsecure(boolean anyCertificate) {
    return new ConnectionSettings(
        address,
        credentials,
        extraHeaders,
        extraCookies,
        anyCertificate,
        timeout,
        concurrency,
        userAgent,
        proxies);
  }

  /** The same with another timeout. */
  public ConnectionSettings withTimeout(Duration other) {
    return new ConnectionSettings(
        address,
        credentials,
        extraHeaders,
        extraCookies,
        insecure,
        other,
        concurrency,
        userAgent,
        proxies);
  }

  /** The same with so many requests in flight at most. */
  public ConnectionSettings withConcurrency(int requests) {
    return new ConnectionSettings(
        address,
        credentials,
        extraHeaders,
        extraCookies,
        insecure,
        timeout,
        requests,
        userAgent,
        proxies);
  }

  /** The same with the proxies that an environment names, see {@link Proxies#from}. */
  public ConnectionSettings withProxies(Map<String, String> environment) {
    return new ConnectionSettings(
        address,
        credentials,
        extraHeaders,
        extraCookies,
        insecure,
        timeout,
        concurrency,
        userAgent,
        Proxies.from(environment));
  }

  /** Names of headers in one case only: a second {@code authorization} must not slip in. */
  private static SequencedMap<String, String> checkedHeaders(Map<String, String> headers) {
    SequencedMap<String, String> checked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, value) ->
            checked.put(HeaderText.headerName(name), HeaderText.headerValue(name, value)));
    return Collections.unmodifiableSequencedMap(checked);
  }

  private static Map<String, String> checkedCookies(Map<String, String> cookies) {
    Map<String, String> checked = new LinkedHashMap<>();
    cookies.forEach(
        (name, value) ->
            checked.put(HeaderText.cookieName(name), HeaderText.cookieValue(name, value)));
    return Collections.unmodifiableMap(checked);
  }

  @Override
  public String toString() {
    return "ConnectionSettings["
        + address
        + (insecure ? ", any certificate" : "")
        + ", timeout "
        + timeout.toSeconds()
        + " s, "
        + concurrency
        + " in flight]";
  }
}
