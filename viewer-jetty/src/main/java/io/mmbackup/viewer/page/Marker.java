package io.mmbackup.viewer.page;

import io.mmbackup.search.Marks;
import io.mmbackup.search.query.Place;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts {@code <mark>} around what was found, in the words of a post that was rendered. */
final class Marker {
  private static final String WORDS = ".md, .att, .files .name bdi, .shot-cap bdi";

  private Marker() {}

  static String mark(String article, Marks marks) {
    Document document = Jsoup.parseBodyFragment(article);
    document.outputSettings().prettyPrint(false);
    for (Element words : document.select(WORDS)) markAll(words, marks);
    return document.body().html();
  }

  /** The same in a name, as HTML. */
  static String markName(String name, Marks marks) {
    Document document = Jsoup.parseBodyFragment(name);
    document.outputSettings().prettyPrint(false);
    markAll(document.body(), marks);
    return document.body().html();
  }

  private static void markAll(Element words, Marks marks) {
    for (Element inside : words.select("*")) {
      for (TextNode text : inside.textNodes()) mark(text, marks);
    }
  }

  private static void mark(TextNode node, Marks marks) {
    if (inMark(node)) return;
    String text = node.getWholeText();
    List<Place> places = text.isBlank() ? List.of() : marks.in(text);
    if (places.isEmpty()) return;
    int at = 0;
    for (Place place : places) {
      before(node, text.substring(at, place.start()));
      Element mark = new Element("mark");
      mark.appendText(text.substring(place.start(), place.end()));
      node.before(mark);
      at = place.end();
    }
    before(node, text.substring(at));
    node.remove();
  }

  private static boolean inMark(Node node) {
    return node.parent() instanceof Element element && element.nameIs("mark");
  }

  private static void before(TextNode node, String text) {
    if (!text.isEmpty()) node.before(new TextNode(text));
  }
}
