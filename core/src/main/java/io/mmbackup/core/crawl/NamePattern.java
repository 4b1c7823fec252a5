package io.mmbackup.core.crawl;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as a user types it: small or capital letters are the same, {@code *} stands for any
 * letters and {@code ?} for one, a leading {@code ~} or {@code @} is only Mattermost's way to write
 * it.
 */
final class NamePattern {
  private final String typed;
  private final String wanted;
  private final Pattern glob;

  NamePattern(String typed) {
    this.typed = typed;
    this.wanted = plain(typed.strip().replaceFirst("^[~@](?=.)", ""));
    this.glob = glob(wanted);
  }

  String typed() {
    return typed;
  }

  /** Whether it means something that has all these names. */
  boolean matches(Collection<String> names) {
    return names.stream()
        .map(NamePattern::plain)
        .anyMatch(name -> name.equals(wanted) || glob.matcher(name).matches());
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static Pattern glob(String wanted) {
    StringBuilder expression = new StringBuilder();
    for (String part : wanted.split("(?<=[*?])|(?=[*?])", -1)) {
      switch (part) {
        case "*" -> expression.append(".*");
        case "?" -> expression.append('.');
        default -> expression.append(Pattern.quote(part));
      }
    }
    return Pattern.compile(expression.toString(), Pattern.DOTALL);
  }
}
