package io.mmbackup.markdown;

import java.io.IOException;

/**
 * What somebody wrote, as a block quote: each line begins with {@code >}, and the empty line after
 * it ends whatever was left open inside. A text that would reach beyond its quote ({@link Hazard})
 * stands in a code block there. Without the {@code >} it is the author's text to the character.
 */
final class Quote {
  /** Behind four characters a tab reaches just as far as at the beginning of a line. */
  private static final String BEFORE_TABS = "  > ";

  private final Appendable out;
  private final String indent;
  private final String prefix;

  /** {@code indent} is that of the page's own lines around it. */
  Quote(Appendable out, String indent) {
    this.out = out;
    this.indent = indent;
    this.prefix = indent + "> ";
  }

  /** The quote without the empty line after it; nothing, and false, for a text of nothing. */
  boolean write(String text) throws IOException {
    String visible = Visible.text(text);
    if (visible.isBlank()) return false;
    if (Hazard.in(visible)) {
      String fence = fence(visible);
      line(fence);
      lines(visible);
      line(fence);
    } else {
      lines(visible);
    }
    return true;
  }

  private void lines(String text) throws IOException {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      line(text.substring(from, end));
      from = end + 1;
    }
    line(text.substring(from));
  }

  private void line(String line) throws IOException {
    if (line.isEmpty()) out.append(indent).append('>');
    else out.append(line.indexOf('\t') < 0 ? prefix : BEFORE_TABS).append(line);
    out.append('\n');
  }

  /** Longer than any in the text. */
  private static String fence(String text) {
    int longest = 2;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return "`".repeat(longest + 1);
  }
}
