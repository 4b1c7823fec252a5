package io.mmbackup.dist.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a user may have put into his cookie file: the bare value, {@code NAME=value}, or the whole
 * {@code Cookie:} line that his browser sends.
 */
final class CookieText {
  private CookieText() {}

  /** The cookies by name; a bare value has no name, which is empty. */
  static SequencedMap<String, String> parse(String line) {
    SequencedMap<String, String> cookies = new LinkedHashMap<>();
    String text = line.replaceFirst("(?i)^cookie\\s*:\\s*", "");
    for (String part : text.split(";", -1)) {
      String cookie = part.strip();
      if (cookie.isEmpty()) continue;
      named(cookie)
          .ifPresentOrElse(
              pair -> cookies.put(pair.getKey(), pair.getValue()), () -> cookies.put("", cookie));
    }
    return cookies;
  }

  /** Equals signs at the end are the padding of a value, not the end of a name. */
  private static Optional<Map.Entry<String, String>> named(String cookie) {
    int equals = cookie.indexOf('=');
    if (equals <= 0 || cookie.substring(equals).chars().allMatch(c -> c == '=')) {
      return Optional.empty();
    }
    String value = cookie.substring(equals + 1).strip();
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return Optional.of(
        Map.entry(
            cookie.substring(0, equals).strip(),
            quoted ? value.substring(1, value.length() - 1) : value));
  }
}
