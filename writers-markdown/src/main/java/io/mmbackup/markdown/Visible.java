package io.mmbackup.markdown;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Characters that would act instead of being seen, in a terminal or in the order of a line, become
 * their name: {@code ‹U+001B›}. Half a surrogate pair, which UTF-8 cannot spell, becomes U+FFFD.
 */
final class Visible {
  private Visible() {}

  /** A text of several lines: tabs and line feeds stay, every other line end becomes one. */
  static String text(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return named(lines, c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  /** A name, in one line without white space at its ends. */
  static String name(String name) {
    StringBuilder line = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !line.isEmpty();
        continue;
      }
      if (gap) line.append(' ');
      gap = false;
      line.append(c);
    }
    return named(line.toString(), c -> Character.isISOControl(c) || turnsOrder(c));
  }

  /** Embeddings, overrides and isolates; marks that only say what is beside them are harmless. */
  static boolean turnsOrder(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isPlain(String text, IntPredicate acts) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (acts.test(c) || isHalf(c)) return false;
    }
    return true;
  }

  private static String named(String text, IntPredicate acts) {
    if (isPlain(text, acts)) return text;
    StringBuilder seen = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (isHalf(c)) seen.append('\uFFFD');
              else if (acts.test(c)) seen.append(String.format(Locale.ROOT, "‹U+%04X›", c));
              else seen.appendCodePoint(c);
            });
    return seen.toString();
  }
}
