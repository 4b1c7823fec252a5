package io.mmbackup.core.mattermost;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which proxy leads to which host, read from {@code https_proxy}, {@code http_proxy}, {@code
 * all_proxy} and {@code no_proxy} (lower case before upper case) as curl does. Exceptions are
 * names, which except their subdomains too, or addresses; ranges of addresses are not understood.
 * {@link #toString()} shows no password.
 */
public final class Proxies {
  /** Straight to every host. */
  public static final Proxies NONE = new Proxies(null, null, List.of());

  /**
   * An HTTP proxy.
   *
   * @param host its name or address
   * @param port its port
   * @param user for its Basic authentication, or empty
   * @param password likewise
   */
  record Proxy(String host, int port, String user, String password) {
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  private final @Nullable Proxy forHttps;
  private final @Nullable Proxy forHttp;
  private final List<String> exceptions;

  private Proxies(@Nullable Proxy forHttps, @Nullable Proxy forHttp, List<String> exceptions) {
    this.forHttps = forHttps;
    this.forHttp = forHttp;
    this.exceptions = exceptions;
  }

  /**
   * The proxies that an environment names.
   *
   * @throws IllegalArgumentException when one of the variables is not the URL of an HTTP proxy
   */
  public static Proxies from(Map<String, String> environment) {
    List<String> exceptions =
        Arrays.stream(variable(environment, "no_proxy").split("[,\\s]+", -1))
            .filter(entry -> !entry.isEmpty())
            .map(entry -> entry.toLowerCase(Locale.ROOT))
            .toList();
    return new Proxies(
        proxy(environment, "https_proxy"), proxy(environment, "http_proxy"), exceptions);
  }

  /** The proxy on the way to a host; empty: straight. A port of -1 is the scheme's own. */
  Optional<Proxy> on(String scheme, String host, int port) {
    int own = scheme.equals("https") ? 443 : 80;
    int real = port < 0 ? own : port;
    if (exceptions.stream().anyMatch(exception -> excepts(exception, host, real))) {
      return Optional.empty();
    }
    return Optional.ofNullable(scheme.equals("https") ? forHttps : forHttp);
  }

  /** Every proxy there is, for their credentials. */
  List<Proxy> all() {
    return Stream.of(Optional.ofNullable(forHttps), Optional.ofNullable(forHttp))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static boolean excepts(String exception, String host, int port) {
    if (exception.equals("*")) {
      return true;
    }
    String name = host.toLowerCase(Locale.ROOT);
    String suffix = exception.replaceFirst("^\\*?\\.", "");
    if (suffix.endsWith(":" + port)) {
      suffix = suffix.substring(0, suffix.length() - (":" + port).length());
    }
    return name.equals(suffix) || name.endsWith("." + suffix);
  }

  private static @Nullable Proxy proxy(Map<String, String> environment, String name) {
    String value = variable(environment, name);
    String used = value.isEmpty() ? variable(environment, "all_proxy") : value;
    return used.isEmpty() ? null : parse(used, name);
  }

  private static String variable(Map<String, String> environment, String name) {
    String lower = environment.getOrDefault(name, "");
    return (lower.isBlank() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : lower)
        .strip();
  }

  private static Proxy parse(String value, String name) {
    try {
      URI uri = new URI(value.contains("://") ? value : "http://" + value);
      String host = uri.getHost();
      if (!"http".equalsIgnoreCase(uri.getScheme()) || host == null) {
        throw unusable(name);
      }
      String[] login = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
      return new Proxy(
          host,
          uri.getPort() < 0 ? 80 : uri.getPort(),
          decoded(login[0]),
          login.length < 2 ? "" : decoded(login[1]));
    } catch (URISyntaxException e) {
      throw unusable(name); // without the cause: it quotes the value, and that may hold a password
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException unusable(String name) {
    return new IllegalArgumentException(
        "The environment variable "
            + name
            + " does not name an HTTP proxy; it looks like http://proxy.example:3128.");
  }

  @Override
  public String toString() {
    return "Proxies" + all();
  }
}
