package io.mmbackup.rendering.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * What was parsed, as HTML. Newlines stay newlines: the style sheet shows them. Headings are no
 * {@code <h1>}: those belong to the page.
 */
final class Markup extends AbstractVisitor {
  private static final Set<String> MATH = Set.of("latex", "tex");

  /** What a block of code names its language by. */
  private static final Pattern LANGUAGE = Pattern.compile("[a-z0-9+#_.-]{1,30}");

  private static final Pattern NOT_IN_A_CLASS = Pattern.compile("[^a-z0-9]");
  private static final String DONE =
      "<span class=\"box\" role=\"img\" aria-label=\"Done\">✓</span>";
  private static final String TO_DO =
      "<span class=\"box\" role=\"img\" aria-label=\"To do\"></span>";

  /** Names that the highlighter has in letters. */
  private static final Map<String, String> LANGUAGES =
      Map.of("c++", "cpp", "c#", "csharp", "f#", "fsharp", "objective-c", "objectivec");

  private final Scene scene;
  private final Dialect dialect;
  private final StringBuilder out;
  private final Tokens tokens;
  private boolean inLink;

  Markup(Scene scene, Dialect dialect, StringBuilder out) {
    this.scene = scene;
    this.dialect = dialect;
    this.out = out;
    this.tokens = new Tokens(scene, out);
  }

  /** Whether there are emoji and nothing else: they are shown large. */
  boolean onlyEmoji() {
    return tokens.onlyEmoji();
  }

  /** Writes a piece of markup. */
  void open(String markup) {
    out.append(markup);
  }

  /** Writes text as it was typed, with what is found in it. */
  void text(String text) {
    tokens.append(text, !inLink);
  }

  /** Writes an address that stands in a text as it is. */
  void bare(String url) {
    tokens.noteOther();
    Optional<Reference> to = inLink ? Optional.empty() : Reference.of(BareUrl.target(url), scene);
    if (to.isPresent()) out.append(to.get().opening(null));
    Html.append(url, out);
    if (to.isPresent()) out.append("</a>");
  }

  private void in(String open, Node node, String close) {
    out.append(open);
    visitChildren(node);
    out.append(close);
  }

  // Blocks

  @Override
  public void visit(Paragraph paragraph) {
    if (isTight(paragraph)) visitChildren(paragraph);
    else in("<p>", paragraph, "</p>");
  }

  private static boolean isTight(Node block) {
    return block.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  @Override
  public void visit(Heading heading) {
    tokens.noteOther();
    in("<p class=\"md-h md-h" + Math.min(heading.getLevel(), 3) + "\">", heading, "</p>");
  }

  @Override
  public void visit(ThematicBreak thematicBreak) {
    tokens.noteOther();
    out.append("<hr>");
  }

  @Override
  public void visit(BlockQuote quote) {
    tokens.noteOther();
    in("<blockquote>", quote, "</blockquote>");
  }

  @Override
  public void visit(BulletList list) {
    tokens.noteOther();
    in(hasTasks(list) ? "<ul class=\"tasks\">" : "<ul>", list, "</ul>");
  }

  @Override
  public void visit(OrderedList list) {
    tokens.noteOther();
    Integer start = list.getMarkerStartNumber();
    String open = start == null || start == 1 ? "<ol>" : "<ol start=\"" + start + "\">";
    in(hasTasks(list) ? "<ol class=\"tasks\">" : open, list, "</ol>");
  }

  private static boolean hasTasks(ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item.getFirstChild() instanceof TaskListItemMarker) return true;
    }
    return false;
  }

  /** In a list with tasks every item has a place for a box, so that none stands askew. */
  @Override
  public void visit(ListItem item) {
    if (item.getFirstChild() instanceof TaskListItemMarker marker) {
      boolean done = marker.isChecked();
      in((done ? "<li class=\"done\">" + DONE : "<li>" + TO_DO) + "<div>", item, "</div></li>");
    } else if (item.getParent() instanceof ListBlock list && hasTasks(list)) {
      in("<li><span></span><div>", item, "</div></li>");
    } else {
      in("<li>", item, "</li>");
    }
  }

  @Override
  public void visit(FencedCodeBlock block) {
    String info = block.getInfo() == null ? "" : block.getInfo().strip();
    String language = firstWord(info).toLowerCase(Locale.ROOT);
    if (dialect.latex() && MATH.contains(info.toLowerCase(Locale.ROOT))) {
      tokens.noteOther();
      out.append("<div class=\"math\"><code class=\"tex\">");
      Html.append(block.getLiteral().strip(), out);
      out.append("</code></div>");
    } else {
      code(block.getLiteral(), language, isLanguage(info) ? language : info);
    }
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    code(block.getLiteral(), "", "");
  }

  /** Whether what stands behind the marks of a block of code says nothing else. */
  static boolean isLanguage(String info) {
    return LANGUAGE.matcher(info.toLowerCase(Locale.ROOT)).matches();
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
    return text.substring(0, end);
  }

  private void code(String literal, String language, String caption) {
    tokens.noteOther();
    boolean named = isLanguage(language);
    out.append("<figure class=\"code\">");
    if (!caption.isEmpty()) {
      out.append("<figcaption>").append(Html.text(caption)).append("</figcaption>");
    }
    out.append("<pre tabindex=\"0\"><code");
    if (named) {
      String known = LANGUAGES.getOrDefault(language, language);
      out.append(" class=\"language-")
          .append(NOT_IN_A_CLASS.matcher(known).replaceAll(""))
          .append('"');
    }
    out.append('>');
    // A parser of HTML swallows a line break right after <pre>.
    Html.append(literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal, out);
    out.append("</code></pre></figure>");
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    if (Definition.leads(definition)) return;
    boolean tight = isTight(definition);
    if (!tight) out.append("<p>");
    String address = definition.getDestination();
    text(Definition.label(definition));
    if (BareUrl.length(address) == address.length()) bare(address);
    else text(address);
    text(Definition.title(definition));
    if (!tight) out.append("</p>");
    else if (definition.getNext() != null) out.append('\n');
  }

  @Override
  public void visit(CustomBlock block) {
    if (!(block instanceof TableBlock)) return;
    tokens.noteOther();
    in(
        "<div class=\"scroll-x\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>",
        block,
        "</table></div>");
  }

  // Inside of blocks

  @Override
  public void visit(CustomNode node) {
    switch (node) {
      case Strikethrough strike -> in("<del>", strike, "</del>");
      case TableHead head -> in("<thead>", head, "</thead>");
      case TableBody body -> in("<tbody>", body, "</tbody>");
      case TableRow row -> in("<tr>", row, "</tr>");
      case TableCell cell -> cell(cell);
      case InlineMath math -> math(math);
      case Undefined words -> brackets(words);
      case Bold.Mark mark -> bold(mark);
      default -> {}
    }
  }

  private void cell(TableCell cell) {
    String tag = cell.isHeader() ? "th" : "td";
    String align =
        switch (cell.getAlignment()) {
          case RIGHT -> " class=\"r\"";
          case CENTER -> " class=\"mid\"";
          case LEFT -> "";
          case null -> "";
        };
    in("<" + tag + align + ">", cell, "</" + tag + ">");
  }

  private void math(InlineMath math) {
    tokens.noteOther();
    out.append("<code class=\"tex\">");
    Html.append(math.tex(), out);
    out.append("</code>");
  }

  private void bold(Bold.Mark mark) {
    if (mark.pairs()) out.append(mark.opens() ? "<strong>" : "</strong>");
    else text(mark.text());
  }

  private void brackets(Undefined words) {
    text("[");
    visitChildren(words);
    text("]");
  }

  @Override
  public void visit(Text text) {
    text(text.getLiteral());
  }

  @Override
  public void visit(Emphasis emphasis) {
    in("<em>", emphasis, "</em>");
  }

  @Override
  public void visit(StrongEmphasis strong) {
    in("<strong>", strong, "</strong>");
  }

  @Override
  public void visit(Code code) {
    tokens.noteOther();
    out.append("<code>");
    Html.append(code.getLiteral(), out);
    out.append("</code>");
  }

  @Override
  public void visit(HtmlInline html) {
    tokens.noteOther();
    Html.append(html.getLiteral(), out);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append('\n');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append('\n');
  }

  // Links

  @Override
  public void visit(Link link) {
    tokens.noteOther();
    if (link.getFirstChild() instanceof Text text && isBare(link, text)) {
      bare(text.getLiteral());
      return;
    }
    Optional<Reference> to = Reference.of(link.getDestination(), scene);
    if (inLink || to.isEmpty()) {
      visitChildren(link);
      return;
    }
    inLink = true;
    in(to.get().opening(link.getTitle()), link, "</a>");
    inLink = false;
  }

  /** Whether it shows where it leads. */
  private static boolean isBare(Link link, Text text) {
    return text.getNext() == null
        && link.getTitle() == null
        && BareUrl.target(text.getLiteral()).equals(link.getDestination());
  }

  @Override
  public void visit(Image image) {
    tokens.noteOther();
    Optional<String> url = LinkTarget.of(image.getDestination(), scene.lookup().server());
    boolean link = !inLink && url.isPresent();
    if (link) out.append(RemoteImage.opening(url.get()));
    boolean outside = inLink;
    inLink = true;
    boolean named = image.getFirstChild() != null;
    if (named) {
      visitChildren(image);
      out.append(": ");
    }
    inLink = outside;
    RemoteImage.appendWords(url, named, out);
    if (link) out.append("</a>");
  }
}
