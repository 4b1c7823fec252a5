package io.mmbackup.core.mattermost;

import java.net.IDN;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a user typed or pasted as his server: with or without scheme, with a slash at the end, a sub
 * path, or the address of a channel. It only says where the server may be; {@code FirstContact}
 * asks there.
 */
public final class ServerAddress {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://)?"
              + "(?:(?<login>[^/?#@]*)@)?"
              + "(?<host>\\[[0-9A-Fa-f:.]+]|[^/?#:@\\s\\[\\]]+)(?::(?<port>\\d{1,5}))?"
              + "(?<path>/[^?#]*)?(?:[?#].*)?");

  /** Words that in Mattermost's own addresses come after the name of a team. */
  private static final Set<String> AFTER_TEAM =
      Set.of("channels", "messages", "pl", "threads", "drafts", "scheduled_posts", "integrations");

  /** Words that come right after the base. */
  private static final Set<String> AFTER_BASE =
      Set.of(
          "api", "login", "landing", "select_team", "admin_console", "_redirect", "oauth", "plug");

  private static final int DEEPEST_BASE = 4;

  private final List<BaseUrl> candidates;

  private ServerAddress(List<BaseUrl> candidates) {
    this.candidates = candidates;
  }

  /**
   * Understands an address.
   *
   * @throws IllegalArgumentException in words for the user, when it is none
   */
  public static ServerAddress parse(String typed) {
    Matcher matcher = FORM.matcher(typed.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "This is not the address of a server; it looks like https://chat.example.com.");
    }
    if (matcher.group("login") != null) {
      throw new IllegalArgumentException(
          "Leave user name and password out of the address of the server.");
    }
    String host = host(matcher.group("host"));
    int port = matcher.group("port") == null ? -1 : Integer.parseInt(matcher.group("port"));
    if (port > 65535) {
      throw new IllegalArgumentException("A port is at most 65535, not " + port + ".");
    }
    String path = matcher.group("path") == null ? "" : matcher.group("path");
    List<BaseUrl> candidates = new ArrayList<>();
    for (String scheme : schemes(matcher.group("scheme"), host)) {
      for (String base : bases(path)) {
        candidates.add(new BaseUrl(scheme, host, port, base));
      }
    }
    return new ServerAddress(List.copyOf(candidates));
  }

  /** The address of one base, as a backup remembers it. */
  public static ServerAddress of(URI base) {
    return parse(base.toString());
  }

  /** Where the server may be, the likeliest first. Never empty; all of one host. */
  List<BaseUrl> candidates() {
    return candidates;
  }

  /** Whether a base can have been found by this address, at no host that the user did not name. */
  boolean mayLeadTo(BaseUrl base) {
    return candidates.stream()
        .anyMatch(
            candidate ->
                candidate.host().equals(base.host())
                    && (base.isEncrypted() || !candidate.isEncrypted()));
  }

  private static String host(String text) {
    if (text.startsWith("[")) {
      return text.substring(1, text.length() - 1);
    }
    try {
      return IDN.toASCII(text, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("No host can be named so; check the address.", e);
    }
  }

  /**
   * Without a scheme only this machine is tried without encryption: a fallback elsewhere would let
   * anyone who blocks the encrypted port read the token.
   */
  private static List<String> schemes(@Nullable String typed, String host) {
    if (typed == null) {
      return isThisMachine(host) ? List.of("http", "https") : List.of("https");
    }
    String scheme = typed.toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw new IllegalArgumentException(
          "The address of a server begins with https:// or http://, not " + scheme + "://.");
    }
    return List.of(scheme);
  }

  private static boolean isThisMachine(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.equals("::1")
        || host.matches("127(\\.\\d+){3}");
  }

  /** Every prefix of the path that may be the base, the longest first, the root last. */
  private static Set<String> bases(String path) {
    List<String> segments =
        Arrays.stream(path.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
    Set<String> bases = new LinkedHashSet<>();
    for (int end = Math.min(baseLength(segments), DEEPEST_BASE); end > 0; end--) {
      bases.add("/" + String.join("/", segments.subList(0, end)));
    }
    bases.add("");
    return bases;
  }

  private static int baseLength(List<String> segments) {
    for (int i = 0; i < segments.size(); i++) {
      if (AFTER_BASE.contains(segments.get(i))) {
        return i;
      }
      if (i > 0 && AFTER_TEAM.contains(segments.get(i))) {
        return i - 1;
      }
    }
    return segments.size();
  }

  /** The likeliest base. */
  @Override
  public String toString() {
    return candidates.getFirst().toString();
  }
}
