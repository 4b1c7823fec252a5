package io.mmbackup.markdown;

/**
 * Names and other short texts of people as inline Markdown that shows just their characters: on one
 * line, never a link, markup, a tag or an entity. Not for the beginning of a line.
 */
final class Plain {
  private Plain() {}

  static String of(String name) {
    String line = Visible.name(name);
    StringBuilder escaped = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      if (acts(line, i)) escaped.append('\\');
      escaped.append(line.charAt(i));
    }
    return escaped.toString();
  }

  /** Backslashes only where something would happen: a person reads the source as well. */
  private static boolean acts(String line, int i) {
    return switch (line.charAt(i)) {
      case '\\', '`', '*', '[', ']', '<', '>', '~', '|', '$', '#', '^' -> true;
      case '_' -> !(isWord(line, i - 1) && isWord(line, i + 1));
      case '&' -> line.startsWith("#", i + 1) || isWord(line, i + 1);
      case '=', '%', '{' -> i > 0 && line.charAt(i - 1) == line.charAt(i);
      case ':' -> line.startsWith("//", i + 1);
      case '.' -> line.regionMatches(true, i - 3, "www", 0, 3);
      default -> false;
    };
  }

  private static boolean isWord(String line, int i) {
    return i >= 0 && i < line.length() && Character.isLetterOrDigit(line.charAt(i));
  }
}
