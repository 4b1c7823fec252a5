package io.mmbackup.rendering.text;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * A line behind hashes, or above dashes or equals signs. In CommonMark one dash is enough, and all
 * lines above become the heading; in Mattermost two are, and only the last line does.
 */
final class HeadingLine extends AbstractBlockParser {
  private static final int CODE = 4;
  private static final int MOST_HASHES = 6;

  private final Heading block = new Heading();
  private final SourceLine text;

  private HeadingLine(int level, SourceLine text) {
    block.setLevel(level);
    this.text = text;
  }

  static @Nullable BlockStart start(ParserState state, MatchedBlockParser before) {
    if (state.getIndent() >= CODE) return BlockStart.none();
    SourceLine line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    return switch (line.getContent().charAt(from)) {
      case '#' -> behindHashes(line, from);
      case '=' -> above(line, from, 1, before);
      case '-' -> above(line, from, 2, before);
      default -> BlockStart.none();
    };
  }

  private static @Nullable BlockStart behindHashes(SourceLine line, int from) {
    CharSequence text = line.getContent();
    int behind = Characters.skip('#', text, from, text.length());
    int start = Characters.skipSpaceTab(text, behind, text.length());
    int level = behind - from;
    boolean none = level > MOST_HASHES || start == behind || start == text.length();
    if (none) return BlockStart.none();
    return BlockStart.of(new HeadingLine(level, line.substring(start, end(text, start))))
        .atIndex(text.length());
  }

  /** Before the hashes that may close it, behind a space. */
  private static int end(CharSequence text, int start) {
    int end = Characters.skipSpaceTabBackwards(text, text.length() - 1, start) + 1;
    int word = Characters.skipBackwards('#', text, end - 1, start) + 1;
    boolean closed = word > start && word < end && Characters.isSpaceOrTab(text, word - 1);
    return closed ? Characters.skipSpaceTabBackwards(text, word - 1, start) + 1 : end;
  }

  private static @Nullable BlockStart above(
      SourceLine line, int from, int level, MatchedBlockParser before) {
    List<SourceLine> paragraph = before.getParagraphLines().getLines();
    CharSequence text = line.getContent();
    int until = Characters.skip(text.charAt(from), text, from, text.length());
    boolean more = Characters.skipSpaceTab(text, until, text.length()) < text.length();
    if (paragraph.isEmpty() || until - from < 2 || more) return BlockStart.none();
    return BlockStart.of(new HeadingLine(level, paragraph.getLast()))
        .atIndex(text.length())
        .replaceParagraphLines(1);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void parseInlines(InlineParser parser) {
    parser.parse(SourceLines.of(text), block);
  }
}
