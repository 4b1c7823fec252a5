package io.mmbackup.rendering.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Tables as Mattermost reads them: a row has the cells that were written. The extension of
 * commonmark drops those beyond the header, and finds no table where the line of dashes is shorter
 * than the header. Text below a table is no row of it.
 */
final class Table extends AbstractBlockParser {
  static final BlockParserFactory FACTORY = Table::start;

  private final TableBlock block = new TableBlock();

  /** The header, the dashes, and the rows. */
  private final List<String> lines = new ArrayList<>();

  /** Where the line of dashes begins with one, so does every row. */
  private final boolean outerPipes;

  private Table(String header, boolean outerPipes) {
    lines.add(header);
    this.outerPipes = outerPipes;
  }

  private static @Nullable BlockStart start(ParserState state, MatchedBlockParser before) {
    List<SourceLine> paragraph = before.getParagraphLines().getLines();
    if (paragraph.isEmpty()) return BlockStart.none();
    String header = paragraph.getLast().getContent().toString();
    if (header.indexOf('|') < 0 || !isDashes(state)) return BlockStart.none();
    boolean outerPipes = state.getLine().getContent().charAt(state.getNextNonSpaceIndex()) == '|';
    return BlockStart.of(new Table(header, outerPipes))
        .atIndex(state.getIndex())
        .replaceParagraphLines(1);
  }

  private static boolean isDashes(ParserState state) {
    CharSequence line = state.getLine().getContent();
    boolean pipe = false;
    boolean dash = false;
    for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '|' -> pipe = true;
        case '-' -> dash = true;
        case ':', ' ', '\t' -> {}
        default -> {
          return false;
        }
      }
    }
    return pipe && dash;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int pipe = Characters.find('|', line, state.getNextNonSpaceIndex());
    boolean row = outerPipes ? pipe == state.getNextNonSpaceIndex() : pipe >= 0;
    return row ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void addLine(SourceLine line) {
    lines.add(line.getContent().toString());
  }

  @Override
  public void parseInlines(InlineParser parser) {
    List<@Nullable Alignment> alignments = new ArrayList<>();
    for (String dashes : cells(lines.get(1))) alignments.add(alignment(dashes));
    int columns = cells(lines.getFirst()).size();
    Node head = new TableHead();
    head.appendChild(row(lines.getFirst(), true, columns, alignments, parser));
    block.appendChild(head);
    Node body = new TableBody();
    for (String line : lines.subList(2, lines.size())) {
      body.appendChild(row(line, false, columns, alignments, parser));
    }
    if (body.getFirstChild() != null) block.appendChild(body);
  }

  private static @Nullable Alignment alignment(String dashes) {
    boolean right = dashes.endsWith(":");
    if (dashes.startsWith(":")) return right ? Alignment.CENTER : Alignment.LEFT;
    return right ? Alignment.RIGHT : null;
  }

  /** With empty cells up to the last column of the header. */
  private static TableRow row(
      String line,
      boolean header,
      int columns,
      List<@Nullable Alignment> alignments,
      InlineParser parser) {
    List<String> cells = cells(line);
    TableRow row = new TableRow();
    for (int i = 0; i < Math.max(columns, cells.size()); i++) {
      TableCell cell = new TableCell();
      cell.setHeader(header);
      if (i < alignments.size()) cell.setAlignment(alignments.get(i));
      String text = i < cells.size() ? cells.get(i) : "";
      parser.parse(SourceLines.of(SourceLine.of(text, null)), cell);
      row.appendChild(cell);
    }
    return row;
  }

  /** What stands between the pipes of a line; one behind a backslash is text. */
  private static List<String> cells(String line) {
    String row = line.strip();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (c == '\\' && row.startsWith("|", i + 1)) {
        cell.append('|');
        i++;
      } else {
        cell.append(c);
      }
    }
    if (!cell.isEmpty()) cells.add(cell.toString().strip());
    return cells;
  }
}
