package io.mmbackup.rendering.text;

import org.commonmark.text.Characters;

/**
 * In Mattermost a list ends before a line that does not stand in, where CommonMark adds that line
 * to the last item. With a blank line between them both end it. One for each text.
 */
final class ListEnd {
  private static final int CODE = 4;
  private static final int FENCE = 3;

  private final String text;

  /** How many marks the block of code began with; 0: this is none. */
  private int fence;

  private char fenceMark;
  private boolean inList;

  /** Whether the line before begins an item. */
  private boolean item;

  private ListEnd(String text) {
    this.text = text;
  }

  /** A text with such blank lines in it. */
  static String apart(String text) {
    return text.indexOf('\n') < 0 ? text : new ListEnd(text).apart();
  }

  private String apart() {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      if (end < 0) end = text.length();
      if (endsBefore(from, end)) {
        out.append(text, done, from).append('\n');
        done = from;
      }
      from = end + 1;
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /**
   * Whether this line ends a list and needs to be told apart; to be asked for each line in turn.
   */
  private boolean endsBefore(int from, int end) {
    boolean before = item;
    item = false;
    int start = Characters.skipSpaceTab(text, from, end);
    if (start == end || isFence(start, end) || fence > 0) return false;
    item = (inList || start - from < CODE) && ListLines.marker(text, start, end) > 0;
    if (item) inList = true;
    boolean ends = !item && start == from;
    if (ends) inList = false;
    return ends && before;
  }

  /** Whether a block of code begins or ends here. */
  private boolean isFence(int start, int end) {
    char c = text.charAt(start);
    if (c != '`' && c != '~') return false;
    int behind = Characters.skip(c, text, start, end);
    int length = behind - start;
    if (fence == 0) {
      int tick = c == '`' ? text.indexOf('`', behind) : -1;
      if (length < FENCE || (tick >= 0 && tick < end)) return false;
      fence = length;
      fenceMark = c;
      return true;
    }
    boolean blank = Characters.skipSpaceTab(text, behind, end) == end;
    if (c != fenceMark || length < fence || !blank) return false;
    fence = 0;
    return true;
  }
}
