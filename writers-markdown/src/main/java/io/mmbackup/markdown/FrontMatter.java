package io.mmbackup.markdown;

import java.io.IOException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * The properties at the top of a page, as YAML. Texts are quoted, so that no name is anything but a
 * text.
 */
final class FrontMatter implements AutoCloseable {
  private final Appendable out;

  FrontMatter(Appendable out) throws IOException {
    this.out = out;
    out.append("---\n");
  }

  FrontMatter text(String key, String value) throws IOException {
    return line(key, quoted(value));
  }

  FrontMatter number(String key, long value) throws IOException {
    return line(key, Long.toString(value));
  }

  /** A day or a month, as a program knows it for one when its year has four digits. */
  FrontMatter date(String key, TemporalAccessor value) throws IOException {
    String spelled = value.toString();
    return line(key, spelled.matches("\\d{4}-.*") ? spelled : quoted(spelled));
  }

  private FrontMatter line(String key, String value) throws IOException {
    out.append(key).append(": ").append(value).append('\n');
    return this;
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    if (c == '"' || c == '\\') quoted.append('\\').append((char) c);
    else if (Visible.isHalf(c)) quoted.append('\uFFFD');
    else if (isEscaped(c)) quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
    else quoted.appendCodePoint(c);
  }

  /** What YAML forbids, takes for a line's end, or would turn the line around. */
  private static boolean isEscaped(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || c == 0xFFFE
        || c == 0xFFFF
        || Visible.turnsOrder(c);
  }

  @Override
  public void close() throws IOException {
    out.append("---\n\n");
  }
}
