package io.mmbackup.rendering.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Addresses that stand in a text as they are. They are found while parsing, so that underscores and
 * asterisks in them mean nothing.
 */
final class BareUrl implements InlineContentParser {
  private static final List<String> STARTS =
      List.of("http://", "https://", "ftp://", "mailto:", "tel:", "mattermost://", "www.");
  private static final String TRAILING = "?!.,:;*_~'\"“”„‘’«»";

  private final List<String> starts;

  private BareUrl(List<String> starts) {
    this.starts = starts;
  }

  /** What addresses begin with: those that Mattermost always finds, and those of these schemes. */
  static List<String> starts(Set<String> customSchemes) {
    List<String> starts = new ArrayList<>(STARTS);
    for (String scheme : customSchemes) starts.add(scheme + ":");
    return List.copyOf(starts);
  }

  /** Finds those that begin in these ways. */
  static InlineContentParserFactory factory(List<String> starts) {
    Set<Character> triggers = new HashSet<>();
    for (String start : starts) {
      triggers.add(Character.toLowerCase(start.charAt(0)));
      triggers.add(Character.toUpperCase(start.charAt(0)));
    }
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return triggers;
      }

      @Override
      public InlineContentParser create() {
        return new BareUrl(starts);
      }
    };
  }

  /** Whether a text may have any: parsing is cheaper without looking for them. */
  static boolean mayBeIn(String text, List<String> starts) {
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      if ((c == ':' || c == '.') && endsAny(starts, text, i)) return true;
      if (c == '.' && isDigit(text.charAt(i - 1)) && endsNumbered(text, i)) return true;
    }
    return false;
  }

  /** Whether any of them has its colon or dot at this place. */
  private static boolean endsAny(List<String> starts, String text, int at) {
    for (String start : starts) {
      int length = start.endsWith("://") ? start.length() - 2 : start.length();
      if (text.regionMatches(true, at + 1 - length, start, 0, length)) return true;
    }
    return false;
  }

  /** Whether the dot at this place is that of {@code www2.}. */
  private static boolean endsNumbered(String text, int at) {
    int digits = at;
    while (digits > 0 && isDigit(text.charAt(digits - 1))) digits--;
    return digits >= 3 && www(text, digits - 3) > 0;
  }

  /** How long the {@code www.} or {@code www2.} is that stands here; 0: none does. */
  static int www(String text, int from) {
    if (!text.regionMatches(true, from, "www", 0, 3)) return 0;
    int dot = from + 3;
    while (dot < text.length() && isDigit(text.charAt(dot)) && dot < from + 6) dot++;
    return dot < text.length() && text.charAt(dot) == '.' ? dot + 1 - from : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Chinese and Japanese words go on right into an address. */
  private static boolean isWord(int c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (isWord(scanner.peekPreviousCodePoint())) return ParsedInline.none();
    Position start = scanner.position();
    String rest = word(scanner);
    int length = length(rest, starts);
    if (length == 0) return ParsedInline.none();
    scanner.setPosition(start);
    for (int i = 0; i < length; i++) scanner.next();
    String url = rest.substring(0, length);
    Link link = new Link(target(url), null);
    link.appendChild(new Text(url));
    return ParsedInline.of(link, scanner.position());
  }

  /** Where an address leads that was found. */
  static String target(String url) {
    return www(url, 0) > 0 ? "http://" + url : url;
  }

  /** How long the address is that begins at this place of a text; 0: none does. */
  static int lengthAt(String text, int from, List<String> starts) {
    if (from > 0 && isWord(text.charAt(from - 1))) return 0;
    if (!isAny(starts, text, from)) return 0;
    int until = from;
    while (until < text.length() && isPart(text.charAt(until))) until++;
    return length(text.substring(from, until), starts);
  }

  private static boolean isAny(List<String> starts, String text, int from) {
    for (String start : starts) {
      if (text.regionMatches(true, from, start, 0, start.length())) return true;
    }
    return www(text, from) > 0;
  }

  private static String word(Scanner scanner) {
    StringBuilder word = new StringBuilder();
    for (char c = scanner.peek(); isPart(c); c = scanner.peek()) {
      word.append(c);
      scanner.next();
    }
    return word.toString();
  }

  /** Whether it may stand in an address. */
  static boolean isPart(char c) {
    return c != Scanner.END
        && c > ' '
        && c != '<'
        && c != '`'
        && !Character.isWhitespace(c)
        && !isWidePunctuation(c);
  }

  /** Chinese and Japanese sentences go on right behind an address. */
  private static boolean isWidePunctuation(char c) {
    return c == '\u3001'
        || c == '\u3002'
        || (c >= '\u300c' && c <= '\u3011')
        || (c >= '\uff01' && c <= '\uff0f')
        || (c >= '\uff1a' && c <= '\uff20')
        || (c >= '\uff3b' && c <= '\uff40')
        || (c >= '\uff5b' && c <= '\uff5e');
  }

  /** How much of a word is an address of the usual ones; 0: nothing. */
  static int length(String word) {
    return length(word, STARTS);
  }

  private static int length(String word, List<String> starts) {
    int head = head(word, starts);
    if (head == 0) return 0;
    int length = unbalanced(word, head);
    while (length > head && TRAILING.indexOf(word.charAt(length - 1)) >= 0) length--;
    return length > head ? length : 0;
  }

  private static int head(String word, List<String> starts) {
    for (String start : starts) {
      if (word.regionMatches(true, 0, start, 0, start.length())) return start.length();
    }
    return www(word, 0);
  }

  /** An address ends before a bracket that was opened outside of it. */
  private static int unbalanced(String word, int from) {
    int round = 0;
    int square = 0;
    for (int i = from; i < word.length(); i++) {
      switch (word.charAt(i)) {
        case '(' -> round++;
        case ')' -> round--;
        case '[' -> square++;
        case ']' -> square--;
        default -> {}
      }
      if (round < 0 || square < 0) return i;
    }
    return word.length();
  }
}
