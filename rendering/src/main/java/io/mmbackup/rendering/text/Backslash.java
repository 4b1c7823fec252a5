package io.mmbackup.rendering.text;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * A backslash makes text of the character behind it and is not shown. CommonMark does so before any
 * punctuation, Mattermost only before what is markup; and two before a word stay two: people write
 * {@code \\server\share}.
 */
final class Backslash implements InlineContentParserFactory, InlineContentParser {
  private static final String MARKUP = "`*{}[]()#+-.!_>|~";

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('\\');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position behind = scanner.position();
    char c = scanner.peek();
    if (c == '\\' || MARKUP.indexOf(c) >= 0) {
      scanner.next();
      boolean escapes = c != '\\' || !isWord(scanner.peek());
      if (escapes) return ParsedInline.of(new Text(String.valueOf(c)), scanner.position());
    }
    return ParsedInline.of(new Text("\\"), behind);
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
