package io.mmbackup.rendering.text;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.jspecify.annotations.Nullable;

/** Text as HTML. What comes out is safe in content and in attributes with double quotes. */
public final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  /** Of ASCII, what stands for itself: this is asked for each letter of each page. */
  private static final boolean[] PLAIN = new boolean[0x7f];

  static {
    for (char c = ' '; c < PLAIN.length; c++) PLAIN[c] = "<>&\"'".indexOf(c) < 0;
  }

  private Html() {}

  /** Markup that is known to be safe: templates do not escape it again. */
  public static SafeString safe(String html) {
    return new SafeString(html);
  }

  /** Text, escaped. */
  public static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(text, out);
    return out.toString();
  }

  /** Appends text, escaped. Characters that HTML does not allow become U+FFFD. */
  public static void append(CharSequence text, StringBuilder out) {
    append(text, 0, text.length(), out);
  }

  /** The same for a part of a text. */
  public static void append(CharSequence text, int from, int until, StringBuilder out) {
    int plain = from;
    for (int i = from; i < until; i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length && PLAIN[c]) continue;
      String as = replacement(text, i, until, c);
      if (as == null) {
        if (Character.isHighSurrogate(c)) i++;
        continue;
      }
      out.append(text, plain, i).append(as);
      plain = i + 1;
    }
    out.append(text, plain, until);
  }

  private static @Nullable String replacement(CharSequence text, int i, int until, char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\n', '\t' -> null;
      case '\r' -> "";
      default -> isAllowed(text, i, until, c) ? null : String.valueOf(REPLACEMENT);
    };
  }

  /** No controls, no half of a pair, none of the code points that Unicode gives to nobody. */
  private static boolean isAllowed(CharSequence text, int i, int until, char c) {
    if (c < 0x20 || (c >= 0x7f && c < 0xa0)) return false;
    if (Character.isLowSurrogate(c)) return false;
    if (Character.isHighSurrogate(c)) {
      if (i + 1 >= until || !Character.isLowSurrogate(text.charAt(i + 1))) return false;
      return (Character.toCodePoint(c, text.charAt(i + 1)) & 0xFFFE) != 0xFFFE;
    }
    return (c < 0xFDD0 || c > 0xFDEF) && c < 0xFFFE;
  }

  /**
   * A name (of a person, channel or file): text on which no control or direction character has an
   * effect. They are shown instead, as {@code U+202E}.
   */
  public static SafeString name(String name) {
    return new SafeString(nameText(name));
  }

  /** The same for code that writes markup itself. */
  public static String nameText(String name) {
    int odd = firstOdd(name, 0);
    if (odd < 0) return text(name);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (; odd >= 0; odd = firstOdd(name, from)) {
      append(name, from, odd, out);
      out.append("<span class=\"ctl\">U+%04X</span>".formatted((int) name.charAt(odd)));
      from = odd + 1;
    }
    append(name, from, name.length(), out);
    return out.toString();
  }

  private static int firstOdd(String name, int from) {
    for (int i = from; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 0x20 || (c >= 0x7f && isOdd(c))) return i;
    }
    return -1;
  }

  private static boolean isOdd(char c) {
    return Character.isISOControl(c)
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c'
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
