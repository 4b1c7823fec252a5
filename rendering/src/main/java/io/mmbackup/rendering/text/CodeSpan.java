package io.mmbackup.rendering.text;

import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Code inside of a line: in CommonMark a line break in it is a space, in Mattermost it is shown.
 */
final class CodeSpan implements InlineContentParserFactory, InlineContentParser {
  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('`');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int ticks = scanner.matchMultiple('`');
    Position start = scanner.position();
    while (scanner.find('`') >= 0) {
      Position end = scanner.position();
      if (scanner.matchMultiple('`') != ticks) continue;
      String code = scanner.getSource(start, end).getContent();
      return ParsedInline.of(new Code(code.isBlank() ? code : code.strip()), scanner.position());
    }
    return ParsedInline.of(new Text("`".repeat(ticks)), start);
  }
}
