package io.mmbackup.search.query;

import java.util.Optional;

/** Reads a query from left to right. */
final class Scanner {
  /** Also those that word processors make of them. */
  private static final String QUOTES = "\"“”„«»";

  /** What stood between quotes. */
  record Quoted(String text, boolean closed) {}

  private final String text;
  private int at;

  Scanner(String text) {
    this.text = text;
  }

  int position() {
    return at;
  }

  int rest() {
    return text.length() - at;
  }

  void skip(int chars) {
    at = Math.min(text.length(), at + chars);
  }

  /** Skips spaces; whether anything is left. */
  boolean more() {
    while (at < text.length() && isSpace(text.charAt(at))) at++;
    return at < text.length();
  }

  boolean at(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  boolean atQuote() {
    return at < text.length() && isQuote(text.charAt(at));
  }

  /** The word OR, in capitals. */
  boolean atOr() {
    more();
    return text.startsWith("OR", at) && isEdge(at + 2);
  }

  /** A minus that belongs to what follows: not a dash, nor an option of a program. */
  boolean takeMinus() {
    if (!at('-') || at + 1 >= text.length()) return false;
    char next = text.charAt(at + 1);
    if (next == '-' || isSpace(next)) return false;
    at++;
    return true;
  }

  /** The name of a filter with its colon. */
  Optional<String> takeFilterName() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
    if (end == at || end >= text.length() || text.charAt(end) != ':') return Optional.empty();
    String name = text.substring(at, end);
    if (Filter.named(name).isEmpty()) return Optional.empty();
    at = end + 1;
    return Optional.of(name);
  }

  /** Up to a space, or a parenthesis that the word itself has not opened. */
  String takeWord() {
    return take(false);
  }

  /** The same, up to a comma. */
  String takeValue() {
    return take(true);
  }

  private String take(boolean toComma) {
    int start = at;
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c) || (toComma && c == ',')) break;
      if (c == '(') open++;
      if (c == ')' && --open < 0) break;
      at++;
    }
    return text.substring(start, at);
  }

  boolean takeComma() {
    if (!at(',')) return false;
    at++;
    return true;
  }

  /** Spaces before a value, unless something else begins after them. */
  void skipToValue() {
    int before = at;
    if (!more() || atOr() || at(')') || at('(') || at('-')) {
      at = before;
      return;
    }
    int value = at;
    if (value > before && takeFilterName().isPresent()) at = before;
    else at = value;
  }

  Quoted takeQuoted() {
    int start = ++at;
    while (at < text.length() && !isQuote(text.charAt(at))) at++;
    String inside = text.substring(start, at);
    boolean closed = at < text.length();
    if (closed) at++;
    return new Quoted(inside, closed);
  }

  private boolean isEdge(int position) {
    if (position >= text.length()) return true;
    char c = text.charAt(position);
    return isSpace(c) || c == '(' || c == ')';
  }

  static boolean isQuote(int c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
