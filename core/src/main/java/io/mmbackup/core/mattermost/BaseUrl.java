package io.mmbackup.core.mattermost;

import java.net.URI;
import java.util.Locale;

/**
 * Where a Mattermost answers: its API is at {@code <base>/api/v4}.
 *
 * @param scheme {@code https} or {@code http}
 * @param host a name or an address, IPv6 without brackets
 * @param port or -1 for the scheme's own
 * @param path empty, or a sub-path that begins with a slash and ends without
 */
record BaseUrl(String scheme, String host, int port, String path) {
  static final String API = "/api/v4";

  BaseUrl {
    if (port == (scheme.equals("https") ? 443 : 80)) {
      port = -1;
    }
  }

  boolean isEncrypted() {
    return scheme.equals("https");
  }

  boolean hasOriginOf(BaseUrl other) {
    return scheme.equals(other.scheme) && host.equals(other.host) && port == other.port;
  }

  /** The base of a URL that ends in {@code suffix}. */
  static BaseUrl of(URI url, String suffix) {
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    String base = path.endsWith(suffix) ? path.substring(0, path.length() - suffix.length()) : path;
    String host = url.getHost().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    return new BaseUrl(url.getScheme().toLowerCase(Locale.ROOT), host, url.getPort(), base);
  }

  URI uri() {
    return URI.create(toString());
  }

  /** As people write it: without the scheme. */
  String label() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return name + (port < 0 ? "" : ":" + port) + path;
  }

  @Override
  public String toString() {
    return scheme + "://" + label();
  }
}
