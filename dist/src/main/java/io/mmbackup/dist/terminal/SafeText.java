package io.mmbackup.dist.terminal;

import java.util.HexFormat;

/**
 * Names and messages come from the server and may hold anything: what a terminal would obey, or
 * what changes the order of letters, is shown as {@code <U+202E>}, never sent.
 */
final class SafeText {
  private SafeText() {}

  static String of(String text) {
    if (text.codePoints().noneMatch(SafeText::isHarmful)) return text;
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (isHarmful(c)) safe.append(spelled(c));
              else safe.appendCodePoint(c);
            });
    return safe.toString();
  }

  /**
   * Controls, line ends, halves of surrogates, invisible format characters. The two joiners stay:
   * Persian, Indic scripts and emoji need them, and they move nothing.
   */
  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> c != 0x200c && c != 0x200d;
      default -> false;
    };
  }

  private static String spelled(int c) {
    HexFormat hex = HexFormat.of().withUpperCase();
    return "<U+" + (c > 0xffff ? hex.toHexDigits(c, 6) : hex.toHexDigits(c, 4)) + ">";
  }
}
