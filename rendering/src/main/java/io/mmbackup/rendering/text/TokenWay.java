package io.mmbackup.rendering.text;

/**
 * The short way for texts of words, addresses and what {@link Tokens} finds, which most of those
 * are that {@link PlainWay} does not take: nothing in them could be Markdown, so they are not
 * parsed. The result is the same.
 */
final class TokenWay {
  private static final String ALLOWED = " \n.,!?()'\"%-:@#/+=;_";

  /** What is longer may grow too much. */
  private static final int LONGEST = 4_000;

  private TokenWay() {}

  /** Whether there is no Markdown in a text, whatever else is. */
  static boolean leads(String text, Dialect dialect) {
    int length = text.length();
    if (length == 0 || length > LONGEST || text.charAt(length - 1) <= ' ' || !begins(text, 0))
      return false;
    for (int i = 0; i < length; ) {
      int url = dialect.urlAt(text, i);
      if (url > 0) {
        if (text.substring(i, i + url).indexOf('|') >= 0) return false;
        i += url;
        continue;
      }
      if (!isAllowed(text, i)) return false;
      i++;
    }
    return true;
  }

  private static boolean isAllowed(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) return true;
    if (c >= '\u2010' && c <= '\u2026') return true;
    if (ALLOWED.indexOf(c) < 0) return false;
    return switch (c) {
      case '\n' -> text.charAt(i - 1) != ' ' && begins(text, i + 1);
      // Inside of a word it is no emphasis.
      case '_' -> isWord(text, i - 1) && isWord(text, i + 1);
      default -> true;
    };
  }

  private static boolean isWord(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  /** No list, no code, no rule, no heading begins a line in this way. */
  private static boolean begins(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') return i > 0;
    if (c == '#') return i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    return c == '"' || c == '(' || c == '@' || c == ':' || c == '/' || Character.isLetter(c);
  }

  /** Writes its paragraphs: line by line, and addresses by themselves, as a parser finds them. */
  static void write(String text, Dialect dialect, Markup markup) {
    markup.open("<p>");
    String between = "";
    boolean newParagraph = false;
    for (String line : text.split("\n")) {
      if (line.isEmpty()) {
        newParagraph = true;
        continue;
      }
      markup.open(newParagraph ? "</p><p>" : between);
      line(line, dialect, markup);
      between = "\n";
      newParagraph = false;
    }
    markup.open("</p>");
  }

  private static void line(String line, Dialect dialect, Markup markup) {
    int from = 0;
    for (int i = 0; i < line.length(); ) {
      int url = dialect.urlAt(line, i);
      if (url == 0) {
        i++;
        continue;
      }
      if (i > from) markup.text(line.substring(from, i));
      markup.bare(line.substring(i, i + url));
      i += url;
      from = i;
    }
    if (from < line.length()) markup.text(line.substring(from));
  }
}
