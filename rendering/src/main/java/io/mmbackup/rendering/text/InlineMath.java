package io.mmbackup.rendering.text;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * A formula between dollars on one line. As in Mattermost no word follows the closing one; and no
 * space stands just inside, so that prices stay prices.
 */
final class InlineMath extends CustomNode {
  private final String tex;

  private InlineMath(String tex) {
    this.tex = tex;
  }

  String tex() {
    return tex;
  }

  static final InlineContentParserFactory FACTORY =
      new InlineContentParserFactory() {
        @Override
        public Set<Character> getTriggerCharacters() {
          return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
          return InlineMath::parse;
        }
      };

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) return ParsedInline.none();
    scanner.next();
    StringBuilder tex = new StringBuilder();
    for (char c = scanner.peek(); c != '$'; c = scanner.peek()) {
      if (c == Scanner.END || c == '\n' || c == '`') return ParsedInline.none();
      tex.append(c);
      scanner.next();
    }
    scanner.next();
    if (!isFormula(tex) || isWord(scanner.peek())) return ParsedInline.none();
    return ParsedInline.of(new InlineMath(tex.toString()), scanner.position());
  }

  /** {@code $5 and US$} is none. */
  private static boolean isFormula(CharSequence tex) {
    if (tex.isEmpty() || isSpace(tex.charAt(0)) || isSpace(tex.charAt(tex.length() - 1))) {
      return false;
    }
    return !Character.isDigit(tex.charAt(0)) || tex.chars().noneMatch(Character::isWhitespace);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }

  private static boolean isWord(char c) {
    return c != Scanner.END && (Character.isLetterOrDigit(c) || c == '_' || c == '$');
  }
}
