package io.mmbackup.rendering.text;

import io.mmbackup.spi.Server;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a link of a message may lead: to the schemes that this server links, never to {@code
 * javascript:} or {@code data:}. A target without scheme is one of the web.
 */
final class LinkTarget {
  /** What Mattermost links on every server. */
  static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto", "tel", "mattermost");

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?!\\d+(/|$))");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9].*");

  /** Browsers ignore these inside a scheme. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]");

  private LinkTarget() {}

  /** The URL to link to; empty when there must be no link. */
  static Optional<String> of(String written, Server server) {
    String url = INVISIBLE.matcher(written.strip()).replaceAll(LinkTarget::encoded);
    if (url.isEmpty()) return Optional.empty();
    var scheme = SCHEME.matcher(url);
    if (scheme.lookingAt()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      return Dialect.of(server).schemes().contains(name) ? Optional.of(url) : Optional.empty();
    }
    if (url.startsWith("//")) return Optional.of("https:" + url);
    if (url.startsWith("/")) return Optional.of(server.url() + url);
    if (HOST.matcher(url).matches()) return Optional.of("http://" + url);
    return Optional.empty();
  }

  private static String encoded(MatchResult one) {
    return one.group().equals(" ") ? "%20" : "";
  }

  /** Host of a web address, for people; the whole address when it has none. */
  static String host(String url) {
    int from = url.indexOf("://");
    if (from < 0) return url;
    int until = from + 3;
    while (until < url.length() && "/?#".indexOf(url.charAt(until)) < 0) until++;
    String host = url.substring(from + 3, until);
    return host.substring(host.lastIndexOf('@') + 1);
  }
}
