package io.mmbackup.rendering.text;

import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Lists as Mattermost reads them. One blank more than the first marker has is enough to stand below
 * its item, where CommonMark asks for as many as the marker is long; any number begins a list below
 * a text; and {@code 1)} is text, as is a marker alone.
 */
final class ListLines extends AbstractBlockParser {
  private static final int CODE = 4;
  private static final int MOST_DIGITS = 9;

  private final ListBlock block;

  /** How far its first marker stands in. */
  private final int indent;

  /** Lines since the last blank one; -1: there was none. */
  private int sinceBlank = -1;

  private ListLines(ListBlock block, int indent) {
    this.block = block;
    this.indent = indent;
    block.setTight(true);
  }

  static @Nullable BlockStart start(ParserState state, MatchedBlockParser before) {
    if (state.getIndent() >= CODE) return BlockStart.none();
    CharSequence line = state.getLine().getContent();
    int from = state.getNextNonSpaceIndex();
    int marker = marker(line, from, line.length());
    if (marker < 0 || isRule(line, from)) return BlockStart.none();
    int column = state.getColumn() + state.getIndent() + marker - from;
    for (int i = marker; Characters.isSpaceOrTab(line, i); i++) {
      column += line.charAt(i) == '\t' ? CODE - column % CODE : 1;
    }
    int contentIndent = column - state.getColumn();
    boolean ordered = marker - from > 1;
    if (before.getMatchedBlockParser() instanceof ListLines list && list.isOrdered() == ordered) {
      return BlockStart.of(new Item(list.indent, contentIndent)).atColumn(column);
    }
    ListLines list = new ListLines(block(line, from, marker, ordered), state.getIndent());
    return BlockStart.of(list, new Item(list.indent, contentIndent)).atColumn(column);
  }

  private boolean isOrdered() {
    return block instanceof OrderedList;
  }

  private static ListBlock block(CharSequence line, int from, int marker, boolean ordered) {
    if (!ordered) return new BulletList();
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(Integer.parseInt(line, from, marker - 1, 10));
    return list;
  }

  /** Where the marker ends that begins here with text behind it on its line; -1: none does. */
  static int marker(CharSequence text, int from, int lineEnd) {
    char c = text.charAt(from);
    int end = from + 1;
    if (c >= '0' && c <= '9') {
      while (end < lineEnd && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
      if (end - from > MOST_DIGITS || end == lineEnd || text.charAt(end++) != '.') return -1;
    } else if (c != '-' && c != '*' && c != '+') {
      return -1;
    }
    int behind = Characters.skipSpaceTab(text, end, lineEnd);
    return behind > end && behind < lineEnd ? end : -1;
  }

  private static boolean isRule(CharSequence line, int from) {
    int marks = 0;
    for (int i = from; i < line.length(); i++) {
      if (Characters.isSpaceOrTab(line, i)) continue;
      if (line.charAt(i) != line.charAt(from)) return false;
      marks++;
    }
    return marks >= 3;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    if (!(child instanceof ListItem)) return false;
    if (sinceBlank == 1) block.setTight(false);
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) sinceBlank = 0;
    else if (sinceBlank >= 0) sinceBlank++;
    return BlockContinue.atIndex(state.getIndex());
  }

  private static final class Item extends AbstractBlockParser {
    private final ListItem block = new ListItem();
    private final int indent;
    private final int contentIndent;
    private boolean hadBlank;

    private Item(int indent, int contentIndent) {
      this.indent = indent;
      this.contentIndent = contentIndent;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      if (hadBlank && block.getParent() instanceof ListBlock list) list.setTight(false);
      return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        Block active = state.getActiveBlockParser().getBlock();
        // A blank line of code says nothing about the list.
        hadBlank = active instanceof Paragraph || active instanceof ListItem;
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      if (state.getIndent() <= indent) return BlockContinue.none();
      int in = Math.min(state.getIndent(), contentIndent);
      return BlockContinue.atColumn(state.getColumn() + in);
    }
  }
}
