package io.mmbackup.rendering.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at markup and says whether it is of the narrow form that {@link Markup} writes: these
 * elements, each closed inside, with these attributes, between double quotes and with these values.
 * Such markup needs no {@link Sanitizer}, which takes ten times as long. When in doubt the answer
 * is no. One for each text.
 */
final class Harmless {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("p blockquote ul ol li figure figcaption pre div table thead tbody tr th td em strong"
                  + " del code span a")
              .split(" "));
  private static final String[] ENTITIES = {"&lt;", "&gt;", "&amp;", "&quot;", "&#39;"};
  private static final int DEEPEST = 200;

  /**
   * Upwards from this page, or from the root of its server. A second slash would begin the name of
   * another server; browsers take a backslash for one, and do not see some control characters.
   */
  private static final Pattern LOCAL =
      Pattern.compile("(?:/|(?:\\.\\./)+)[^/%:\\\\\\x00-\\x20\\x7f][^:\\\\\\x00-\\x20\\x7f]*");

  private final String html;
  private final Set<String> schemes;
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  private Harmless(String html, Set<String> schemes) {
    this.html = html;
    this.schemes = schemes;
  }

  /** Whether nothing of it could run, load, or reach beyond itself; links have these schemes. */
  static boolean is(String html, Set<String> schemes) {
    return new Harmless(html, schemes).isHarmless();
  }

  private boolean isHarmless() {
    while (at < html.length()) {
      if (html.charAt(at) == '<' ? !tag() : !character()) return false;
    }
    return open.isEmpty();
  }

  /** Passes one character of text, or of a value. */
  private boolean character() {
    char c = html.charAt(at);
    if (c == '&') return entity();
    at++;
    return c != '<' && c != '>' && (c >= ' ' ? c != 0x7f : c == '\n' || c == '\t');
  }

  private boolean entity() {
    for (String entity : ENTITIES) if (passes(entity)) return true;
    return false;
  }

  private boolean passes(String expected) {
    if (!html.startsWith(expected, at)) return false;
    at += expected.length();
    return true;
  }

  private String name() {
    int from = at;
    while (at < html.length() && isName(html.charAt(at))) at++;
    return html.substring(from, at);
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || c == '-';
  }

  private boolean tag() {
    at++;
    if (passes("/")) return !open.isEmpty() && passes(open.pop()) && passes(">");
    String element = name();
    boolean empty = element.equals("hr") || element.equals("img");
    if (!empty && !ELEMENTS.contains(element)) return false;
    if (element.equals("a") && open.contains("a")) return false;
    while (passes(" ")) if (!attribute(element)) return false;
    if (!passes(">")) return false;
    if (!empty) open.push(element);
    return open.size() <= DEEPEST;
  }

  private boolean attribute(String element) {
    String name = name();
    if (!passes("=\"")) return false;
    int from = at;
    while (at < html.length() && html.charAt(at) != '"') if (!character()) return false;
    String value = html.substring(from, at);
    return passes("\"") && isAllowed(element, name, value);
  }

  private boolean isAllowed(String element, String name, String value) {
    return switch (name) {
      case "class" -> isOf(value, "abcdefghijklmnopqrstuvwxyz0123456789 -", 60);
      case "title", "aria-label" -> true;
      case "role" -> value.equals("img") || value.equals("group");
      case "tabindex" -> value.equals("0");
      case "start" -> element.equals("ol") && isOf(value, "0123456789", 9);
      case "width", "height" -> element.equals("img") && isOf(value, "0123456789", 9);
      case "alt" -> element.equals("img");
      case "src" -> element.equals("img") && isLocal(value);
      case "href" -> element.equals("a") && isLink(value);
      case "rel" -> element.equals("a") && value.equals("noreferrer");
      default -> false;
    };
  }

  private static boolean isOf(String value, String characters, int longest) {
    if (value.isEmpty() || value.length() > longest) return false;
    for (int i = 0; i < value.length(); i++) {
      if (characters.indexOf(value.charAt(i)) < 0) return false;
    }
    return true;
  }

  /** Whether this is a file of the backup, and of the place that the page itself came from. */
  static boolean isLocal(String url) {
    return LOCAL.matcher(url).matches();
  }

  /** A known scheme, or something beside this page. */
  private boolean isLink(String url) {
    if (url.isEmpty() || url.startsWith("//") || url.indexOf('\\') >= 0) return false;
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ') return false;
      if (c == ':') return schemes.contains(url.substring(0, i).toLowerCase(Locale.ROOT));
      if (c == '/' || c == '?' || c == '#') return url.indexOf(' ') < 0;
    }
    return true;
  }
}
