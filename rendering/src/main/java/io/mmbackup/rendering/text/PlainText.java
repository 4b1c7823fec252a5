package io.mmbackup.rendering.text;

import io.mmbackup.rendering.emoji.EmojiNames;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a text, for places with room for one line. */
final class PlainText extends AbstractVisitor {
  private static final Pattern EMOJI = Pattern.compile("\\B:([A-Za-z0-9_+-]+):\\B");

  private final StringBuilder out = new StringBuilder();

  @Override
  public String toString() {
    return line(out);
  }

  /** Words on one line, with the emoji that are named in them. */
  static String line(CharSequence text) {
    String words = joined(text);
    if (words.indexOf(':') < 0) return words;
    return EMOJI.matcher(words).replaceAll(one -> Matcher.quoteReplacement(emoji(one, words)));
  }

  /** In an address no name is one. */
  private static String emoji(MatchResult name, String words) {
    int word = words.lastIndexOf(' ', name.start()) + 1;
    boolean inAddress = words.indexOf("://", word, name.start()) >= 0;
    return inAddress ? name.group() : EmojiNames.unicode(name.group(1)).orElse(name.group());
  }

  /** With one space for each gap, and none around. */
  private static String joined(CharSequence text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = true;
        continue;
      }
      if (gap && !words.isEmpty()) words.append(' ');
      gap = false;
      words.append(c);
    }
    return words.toString();
  }

  private void apart(Node node) {
    out.append(' ');
    visitChildren(node);
    out.append(' ');
  }

  @Override
  public void visit(Paragraph paragraph) {
    apart(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    apart(heading);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    if (Definition.leads(definition)) return;
    out.append(' ').append(Definition.label(definition)).append(definition.getDestination());
    out.append(Definition.title(definition)).append(' ');
  }

  @Override
  public void visit(CustomNode node) {
    switch (node) {
      case TableCell cell -> apart(cell);
      case InlineMath math -> out.append(math.tex());
      case Bold.Mark mark -> out.append(mark.pairs() ? "" : mark.text());
      case Undefined words -> {
        out.append('[');
        visitChildren(words);
        out.append(']');
      }
      default -> visitChildren(node);
    }
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    out.append(html.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock block) {
    String info = block.getInfo();
    if (info != null && !Markup.isLanguage(info.strip())) out.append(' ').append(info);
    out.append(' ').append(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    out.append(' ').append(block.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append(' ');
  }
}
