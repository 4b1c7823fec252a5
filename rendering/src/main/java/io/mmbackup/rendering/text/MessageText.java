package io.mmbackup.rendering.text;

import org.commonmark.node.Node;

/**
 * A text in Mattermost's dialect as HTML: {@code html} goes inside of an element with class {@code
 * md}; {@code onlyEmoji}: nothing else is in it, so they are shown large.
 */
public record MessageText(String html, boolean onlyEmoji) {
  /** HTML that is this much longer than its text was made to be: the text is shown plain then. */
  private static final int GROWTH = 30;

  private static final int ROOM = 20_000;

  /** Renders a text. Whatever it is, the answer is safe, balanced, and not much longer. */
  public static MessageText of(String text, Scene scene) {
    if (text.isEmpty()) return new MessageText("", false);
    if (PlainWay.leads(text)) return new MessageText(PlainWay.html(text), false);
    Dialect dialect = Dialect.of(scene.lookup().server());
    if (TokenWay.leads(text, dialect)) return tokens(text, scene, dialect);
    MessageText rendered = of(dialect.parse(text), scene, dialect, text.length());
    boolean grown = rendered.html.length() > ROOM + (long) GROWTH * text.length();
    return grown ? of(Dialect.plain(text), scene, dialect, text.length()) : rendered;
  }

  private static MessageText of(Node document, Scene scene, Dialect dialect, int length) {
    StringBuilder out = new StringBuilder(length + length / 2 + 64);
    Markup markup = new Markup(scene, dialect, out);
    document.accept(markup);
    return new MessageText(dialect.clean(out.toString()), markup.onlyEmoji());
  }

  private static MessageText tokens(String text, Scene scene, Dialect dialect) {
    StringBuilder out = new StringBuilder(2 * text.length() + 64);
    Markup markup = new Markup(scene, dialect, out);
    TokenWay.write(text, dialect, markup);
    return new MessageText(dialect.clean(out.toString()), markup.onlyEmoji());
  }

  /** An emoji by its name, or the name between colons when nobody knows it. */
  public static String emoji(String name, Scene scene) {
    return Tokens.emoji(name, scene).orElseGet(() -> Html.text(":" + name + ":"));
  }

  /** A name that links somewhere, if it may link there; as HTML. */
  public static String linked(String name, String url, Scene scene) {
    String text = Html.text(name);
    return Reference.of(url, scene).map(to -> to.opening(null) + text + "</a>").orElse(text);
  }

  /** The words of a text, without its markup, on one line. */
  public static String plain(String text) {
    if (PlainWay.leads(text) || TokenWay.leads(text, Dialect.usual())) return PlainText.line(text);
    PlainText plain = new PlainText();
    Dialect.usual().parse(text).accept(plain);
    return plain.toString();
  }
}
