package io.mmbackup.markdown;

import io.mmbackup.spi.Server;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where what a program sent may lead, as the destination of a Markdown link: to the schemes that
 * the server links, never to {@code javascript:} or {@code data:}. Without a scheme it is an
 * address of the web, or a path of the server.
 */
final class WebLink {
  /** What Mattermost links on every server. */
  private static final Set<String> SCHEMES =
      Set.of("http", "https", "ftp", "mailto", "tel", "mattermost");

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?!\\d+(/|$))");

  /** Programs that follow links ignore these inside a scheme. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]");

  /** What would be read as something else in a destination: escapes, angles, entities. */
  private static final Pattern ACTS = Pattern.compile("[\\\\<>()]|&(?=#?\\w+;)");

  private static final Pattern HOST = Pattern.compile("[a-z]+://(?:[^/?#]*@)?([^/?#]+)");

  private WebLink() {}

  /** Empty when there must be no link. */
  static Optional<String> to(String written, Server server) {
    String url = INVISIBLE.matcher(written.strip()).replaceAll(WebLink::encoded);
    return whole(url, server).map(whole -> ACTS.matcher(whole).replaceAll(WebLink::encoded));
  }

  private static Optional<String> whole(String url, Server server) {
    Matcher scheme = SCHEME.matcher(url);
    if (scheme.lookingAt()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      boolean isLinked = SCHEMES.contains(name) || server.customUrlSchemes().contains(name);
      return isLinked ? Optional.of(url) : Optional.empty();
    }
    if (url.startsWith("//")) return Optional.of("https:" + url);
    if (url.startsWith("/")) return Optional.of(server.url() + url);
    boolean isHost = !url.isEmpty() && Character.isLetterOrDigit(url.charAt(0));
    return isHost ? Optional.of("http://" + url) : Optional.empty();
  }

  private static String encoded(MatchResult one) {
    return switch (one.group()) {
      case " " -> "%20";
      case "\\" -> "%5C";
      case "<" -> "%3C";
      case ">" -> "%3E";
      case "(" -> "%28";
      case ")" -> "%29";
      case "&" -> "&amp;";
      default -> "";
    };
  }

  /** The host that a destination names. */
  static String host(String destination) {
    Matcher host = HOST.matcher(destination);
    return host.lookingAt() ? host.group(1) : "another server";
  }
}
