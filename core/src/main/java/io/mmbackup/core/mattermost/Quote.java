package io.mmbackup.core.mattermost;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes text that came from outside fit for a message: no secret of ours, no control or bidi
 * character that a terminal would obey, not too long.
 */
final class Quote {
  private static final int LONGEST = 200;
  private static final int SHORTEST_SECRET = 4;

  private final List<String> secrets;

  Quote(ConnectionSettings settings) {
    this.secrets =
        Stream.of(
                Stream.of(settings.credentials().secret()),
                settings.extraHeaders().values().stream(),
                settings.extraCookies().values().stream(),
                settings.proxies().all().stream().map(Proxies.Proxy::password))
            .flatMap(values -> values)
            .filter(value -> value.length() >= SHORTEST_SECRET)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  String of(String text) {
    String safe = text;
    for (String secret : secrets) {
      safe = safe.replace(secret, "(hidden)");
    }
    safe = safe.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    if (safe.codePointCount(0, safe.length()) <= LONGEST) {
      return safe;
    }
    return safe.substring(0, safe.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
