package io.mmbackup.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * What pages share: the style sheet, the icon, and scripts for comfort. {@code highlight.js} and
 * {@code katex.js} are of others, see {@code LICENSES.txt} beside them.
 */
public final class Assets {
  /** Names of all of them; those of others' scripts come with their licenses. */
  public static final List<String> NAMES =
      List.of(
          "mmbackup.css",
          "mmbackup.js",
          "icon.svg",
          "text.js",
          "highlight.js",
          "katex.js",
          "LICENSES.txt");

  private Assets() {}

  /** Whether posts of a page have code in it that a script colors. */
  public static boolean needsHighlighting(String html) {
    return html.contains("<code class=\"language-");
  }

  /** Whether they have formulas in it that a script sets. */
  public static boolean needsFormulas(String html) {
    return html.contains("<code class=\"tex\"");
  }

  /** The content of one of {@link #NAMES}. */
  public static InputStream open(String name) throws IOException {
    return Objects.requireNonNull(
        Assets.class.getResourceAsStream("assets/" + name), () -> "no asset " + name);
  }
}
