package io.mmbackup.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What is typed in one piece and may be searched for so: {@code @name}, {@code #tag}, {@code
 * :emoji:}, and words that fall into parts, as {@code ABC-123}, {@code user_id}, {@code
 * https://example.com/a}. Single words are none.
 */
public final class Compounds {
  private static final String SEPARATORS = "()[]{}<>\"“”„«»',;|`（）「」『』、。";
  private static final int LONGEST = 200;

  /** Of ASCII: this is asked for each letter of each message. */
  private static final boolean[] SEPARATES = new boolean[128];

  static {
    for (char c = 0; c < 128; c++) SEPARATES[c] = c <= ' ' || SEPARATORS.indexOf(c) >= 0;
  }

  /** One of them, folded, and where it stands, in {@code char}s. */
  public record Compound(String term, int start, int end) {}

  private final String text;
  private final List<Compound> found = new ArrayList<>();

  private Compounds(String text) {
    this.text = text;
  }

  /** Those of a text, from left to right. */
  public static List<Compound> of(String text) {
    Compounds compounds = new Compounds(text);
    compounds.readAll();
    return compounds.found;
  }

  private void readAll() {
    int start = 0;
    int length = text.length();
    boolean small = true; // nothing but small letters: a single word, as most are
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') continue;
      if (isSeparator(c)) {
        if (!small && i - start > 1) piece(start, i);
        start = i + 1;
        small = true;
      } else {
        small = false;
      }
    }
    if (!small && length - start > 1) piece(start, length);
  }

  private static boolean isSeparator(char c) {
    if (c < 128) return SEPARATES[c];
    return SEPARATORS.indexOf(c) >= 0 || Character.isSpaceChar(c);
  }

  private void piece(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !isWordChar(start) && "#@:".indexOf(text.charAt(start)) < 0) start++;
    while (end > start && !isWordChar(end - 1) && text.charAt(end - 1) != ':') end--;
    if (end - start < 2) return;
    switch (text.charAt(start)) {
      case ':' -> shortcodes(start, end);
      case '#' -> tag(start, trimmed(start, end));
      default -> {
        names(start, end);
        int last = trimmed(start, end);
        if (text.charAt(start) != '@' && isCompound(start, last)) add(start, last);
      }
    }
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && !isWordChar(last - 1)) last--;
    return last;
  }

  /** {@code :tada:}, also several in a row. */
  private void shortcodes(int from, int to) {
    int start = from;
    while (start < to && text.charAt(start) == ':') {
      int end = text.indexOf(':', start + 1);
      if (end < 0 || end >= to) return;
      if (end > start + 1) add(start, end + 1);
      start = end > start + 1 ? end + 1 : end;
    }
  }

  /** Mattermost's: begins with a letter, three characters at least. */
  private void tag(int start, int end) {
    if (end - start >= 3 && Character.isLetter(text.codePointAt(start + 1))) add(start, end);
  }

  /** Of people, and {@code @all}; also within a piece, after a sign. */
  private void names(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) != '@' || (at > from && isWordChar(at - 1))) continue;
      int end = at + 1;
      while (end < to && isNameChar(text.charAt(end))) end++;
      while (end > at + 1 && ".-_".indexOf(text.charAt(end - 1)) >= 0) end--;
      if (end > at + 1) add(at, end);
    }
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ".-_".indexOf(c) >= 0;
  }

  private boolean isCompound(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (!isWordChar(i)) return true;
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWordChar(int at) {
    char c = text.charAt(at);
    if (c < 128) return Character.isLetterOrDigit(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private void add(int start, int end) {
    if (end - start <= LONGEST) {
      found.add(new Compound(Words.fold(text.substring(start, end)), start, end));
    }
  }
}
