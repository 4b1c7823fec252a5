package io.mmbackup.rendering.text;

/**
 * The short way for texts without anything that could be markup or a token, which most messages
 * are: the same result as parsing them, at a twentieth of the cost.
 */
final class PlainWay {
  private static final boolean[] ORDINARY = new boolean[128];

  static {
    String allowed = " \n.,!?()'\"%-:";
    for (char c : allowed.toCharArray()) ORDINARY[c] = true;
    for (char c = 'a'; c <= 'z'; c++) ORDINARY[c] = true;
    for (char c = 'A'; c <= 'Z'; c++) ORDINARY[c] = true;
    for (char c = '0'; c <= '9'; c++) ORDINARY[c] = true;
  }

  private PlainWay() {}

  /** Whether a text is words and nothing else, so that its paragraphs are all there is to it. */
  static boolean leads(String text) {
    int length = text.length();
    if (length == 0 || text.charAt(0) == '\n' || !begins(text.charAt(0))) return false;
    if (text.charAt(length - 1) <= ' ') return false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 128 ? !isOrdinary(c) : !ORDINARY[c]) return false;
      switch (c) {
        case '\n' -> {
          if (text.charAt(i - 1) == ' ' || !begins(text.charAt(i + 1))) return false;
        }
        case 'w', 'W' -> {
          if (BareUrl.www(text, i) > 0) return false;
        }
        // No emoji, face or address, but what follows.
        case ':' -> {
          if (i + 1 < length && text.charAt(i + 1) > ' ') return false;
        }
        // A face is written x-d.
        case '-' -> {
          if (text.charAt(i - 1) == 'x' || text.charAt(i - 1) == 'X') return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /** Letters, dashes, quotation marks, the ellipsis. */
  private static boolean isOrdinary(char c) {
    return Character.isLetter(c) || (c >= '\u2010' && c <= '\u2026');
  }

  /** No list, no code, no rule, no emphasis begins a line with these. */
  private static boolean begins(char c) {
    return c == '\n' || c == '"' || c == '(' || Character.isLetter(c);
  }

  /** Its paragraphs, escaped. */
  static String html(String text) {
    StringBuilder out = new StringBuilder(text.length() + 24).append("<p>");
    int from = 0;
    for (int i = text.indexOf("\n\n"); i >= 0; i = text.indexOf("\n\n", from)) {
      Html.append(text, from, i, out);
      out.append("</p><p>");
      from = i;
      while (from < text.length() && text.charAt(from) == '\n') from++;
    }
    Html.append(text, from, text.length(), out);
    return out.append("</p>").toString();
  }
}
