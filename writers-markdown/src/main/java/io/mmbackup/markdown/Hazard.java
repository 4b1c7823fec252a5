package io.mmbackup.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * What makes a text act beyond its block quote or on its reader: HTML, which Mattermost shows as
 * text; definitions of links, which count for the whole page; links that run something; queries
 * that notes programs run; the marks of comments and formulas, which some of them search across
 * blocks; nesting deeper than programs follow. A CommonMark parser judges, not a guess.
 */
final class Hazard {
  private static final int MAX_DEPTH = 32;
  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\n]+]:");
  private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data", "file");

  private Hazard() {}

  static boolean in(String text) {
    if (isHarmless(text)) return false;
    return text.contains("%%")
        || text.contains("$$")
        || (text.contains("]:") && FOOTNOTE.matcher(text).find())
        || inTree(PARSER.parse(text));
  }

  /**
   * Spares most texts the parser: no code, link or HTML can begin, and each mark nests two levels
   * at most.
   */
  private static boolean isHarmless(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<', '[', '`', '~', '%', '$' -> {
          return false;
        }
        case '>', '*', '_', '+', '-', '.', ')' -> marks++;
        default -> {}
      }
    }
    return marks <= MAX_DEPTH / 3;
  }

  /** Without recursion: a text decides how deep its tree is. */
  private static boolean inTree(Node document) {
    int depth = 0;
    Node node = document;
    while (true) {
      if (isHazard(node) || depth > MAX_DEPTH) return true;
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node.getNext() == null) {
        if (depth == 0) return false;
        node = node.getParent();
        depth--;
      }
      if (depth == 0) return false;
      node = node.getNext();
    }
  }

  private static boolean isHazard(Node node) {
    return switch (node) {
      case HtmlBlock html -> true;
      case HtmlInline html -> true;
      case LinkReferenceDefinition definition -> true;
      case Link link -> runs(link.getDestination());
      case Image image -> runs(image.getDestination());
      case FencedCodeBlock code -> code.getInfo() != null && code.getInfo().startsWith("dataview");
      case Code code -> isHazard(code.getLiteral());
      default -> false;
    };
  }

  /** In a table the bar would end the cell and the code with it. Dataview runs what follows =. */
  private static boolean isHazard(String code) {
    return (code.indexOf('<') >= 0 && code.indexOf('|') >= 0)
        || code.startsWith("=")
        || code.startsWith("$=");
  }

  private static boolean runs(String destination) {
    String spelled = destination.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
    int colon = spelled.indexOf(':');
    return colon > 0 && RUNNING.contains(spelled.substring(0, colon));
  }
}
