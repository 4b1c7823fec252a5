package io.mmbackup.rendering.text;

import java.util.Objects;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Bold that CommonMark does not see. It asks what stands around the marks: {@code **Note:**text}
 * and {@code **注意：**请看} are none. Mattermost does not ask. What both see is left to CommonMark. One
 * for each paragraph.
 */
final class Bold implements InlineContentParser {
  static final InlineContentParserFactory FACTORY =
      new InlineContentParserFactory() {
        @Override
        public Set<Character> getTriggerCharacters() {
          return Set.of('*', '_');
        }

        @Override
        public InlineContentParser create() {
          return new Bold();
        }
      };

  /** Where bold begins or ends. */
  static final class Mark extends CustomNode {
    private final String text;
    private final boolean opens;
    private @Nullable Mark other;

    private Mark(char c, boolean opens) {
      this.text = String.valueOf(c).repeat(2);
      this.opens = opens;
    }

    /** As it was typed. */
    String text() {
      return text;
    }

    boolean opens() {
      return opens;
    }

    /** Whether the other end is there, and nothing else begins or ends only between the two. */
    boolean pairs() {
      return other != null && Objects.equals(other.getParent(), getParent());
    }
  }

  /** The last one; null: CommonMark sees it. */
  private @Nullable Mark opening;

  /** Where it ends: until there nothing else begins. */
  private @Nullable Position end;

  private Bold() {}

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    char c = scanner.peek();
    int before = scanner.peekPreviousCodePoint();
    if (scanner.matchMultiple(c) != 2) return ParsedInline.none();
    Position inside = scanner.position();
    if (end != null && start.compareTo(end) <= 0) {
      return start.equals(end) ? closing(c, inside) : ParsedInline.none();
    }
    boolean opens = flanks(before, scanner.peekCodePoint());
    if ((c == '_' && isWord(before)) || !closes(scanner, c)) return ParsedInline.none();
    Position close = scanner.position();
    int last = scanner.peekPreviousCodePoint();
    scanner.matchMultiple(c);
    int after = scanner.peekCodePoint();
    boolean seen = opens && flanks(after, last) && (c == '*' || !Character.isLetterOrDigit(after));
    end = close;
    opening = seen ? null : new Mark(c, true);
    return opening == null ? ParsedInline.none() : ParsedInline.of(opening, inside);
  }

  private ParsedInline closing(char c, Position behind) {
    if (opening == null) return ParsedInline.none();
    Mark mark = new Mark(c, false);
    mark.other = opening;
    opening.other = mark;
    return ParsedInline.of(mark, behind);
  }

  /** Whether marks between these two stand at the border of a word, as CommonMark has it. */
  private static boolean flanks(int outside, int inside) {
    if (isSpace(inside)) return false;
    return !isPunctuation(inside) || isSpace(outside) || isPunctuation(outside);
  }

  private static boolean isSpace(int c) {
    return c == Scanner.END || Characters.isWhitespaceCodePoint(c);
  }

  private static boolean isPunctuation(int c) {
    return c != Scanner.END && Characters.isPunctuationCodePoint(c);
  }

  private static boolean isWord(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
  }

  /** Goes to the next two of these that stand alone; none in code, and none behind a backslash. */
  private static boolean closes(Scanner scanner, char mark) {
    for (char c = scanner.peek(); c != Scanner.END; c = scanner.peek()) {
      if (c == mark) {
        Position start = scanner.position();
        int length = scanner.matchMultiple(mark);
        if (length > 2) return false;
        if (length < 2) continue;
        scanner.setPosition(start);
        return true;
      }
      if (c == '`' && !skipCode(scanner)) return false;
      if (c == '`') continue;
      scanner.next();
      if (c == '\\') scanner.next();
    }
    return false;
  }

  private static boolean skipCode(Scanner scanner) {
    int ticks = scanner.matchMultiple('`');
    while (scanner.find('`') >= 0) if (scanner.matchMultiple('`') == ticks) return true;
    return false;
  }
}
