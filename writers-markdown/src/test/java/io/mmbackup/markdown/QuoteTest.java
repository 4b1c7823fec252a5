package io.mmbackup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody writes gets out of its quote, and inside it means what it meant. */
class QuoteTest {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }

  private static String quote(String indent, String text) {
    StringBuilder out = new StringBuilder();
    try {
      new Quote(out, indent).write(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  @Property(tries = 2_000)
  void aRootsTextIsOneQuoteBetweenWhatIsAroundIt(@ForAll("hostile") String text) {
    Assume.that(!text.isBlank());
    Node page = PARSER.parse("**head**\n" + quote("", text) + "\n[x] after\n");

    assertThat(page.getFirstChild()).isInstanceOf(Paragraph.class);
    assertHolds(text, page.getFirstChild().getNext());
    assertThat(HTML.render(page)).startsWith("<p><strong>head</strong></p>\n<blockquote>\n");
    assertThat(HTML.render(page)).endsWith("</blockquote>\n<p>[x] after</p>\n");
    assertThat(page.getLastChild()).isSameAs(page.getFirstChild().getNext().getNext());
  }

  @Property(tries = 2_000)
  void aReplysTextIsOneQuoteInItsItem(@ForAll("hostile") String text) {
    Assume.that(!text.isBlank());
    Node page =
        PARSER.parse("- **head**\n" + quote("  ", text) + "\n  [x] below\n\n- next\n\n[x] after\n");

    Node list = page.getFirstChild();
    assertThat(HTML.render(list.getNext())).isEqualTo("<p>[x] after</p>\n");
    assertThat(list.getNext().getNext()).isNull();
    Node item = list.getFirstChild();
    assertThat(item).isInstanceOf(ListItem.class);
    assertThat(HTML.render(item.getNext())).isEqualTo("<li>\n<p>next</p>\n</li>\n");
    assertThat(item.getNext().getNext()).isNull();
    Node quote = item.getFirstChild().getNext();
    assertHolds(text, quote);
    assertThat(HTML.render(quote.getNext())).isEqualTo("<p>[x] below</p>\n");
    assertThat(quote.getNext().getNext()).isNull();
  }

  /** Either as a code block to the character, or with the meaning that it has alone. */
  private static void assertHolds(String text, Node quote) {
    String visible = Visible.text(text);
    assertThat(quote).isInstanceOf(BlockQuote.class);
    if (Hazard.in(visible)) {
      assertThat(quote.getFirstChild()).isInstanceOf(FencedCodeBlock.class);
      assertThat(((FencedCodeBlock) quote.getFirstChild()).getLiteral()).isEqualTo(visible + "\n");
      assertThat(quote.getFirstChild().getNext()).isNull();
    } else {
      assertThat(inner(quote)).isEqualTo(HTML.render(PARSER.parse(visible + "\n")));
    }
  }

  private static String inner(Node quote) {
    Document document = new Document();
    while (quote.getFirstChild() != null) document.appendChild(quote.getFirstChild());
    String html = HTML.render(document);
    while (document.getFirstChild() != null) quote.appendChild(document.getFirstChild());
    return html;
  }

  @Property(tries = 1_000)
  void withoutTheQuoteItIsTheTextToTheCharacter(@ForAll("hostile") String text) {
    Assume.that(!text.isBlank());
    StringBuilder taken = new StringBuilder();
    for (String line : quote("", text).split("\n")) {
      taken.append(line.replaceFirst("^(?: {2})?> ?", "")).append('\n');
    }
    String visible = Visible.text(text);

    if (Hazard.in(visible)) assertThat(taken).contains(visible);
    else assertThat(taken.toString()).isEqualTo(visible + "\n");
  }

  /** No line of a quote can be taken for one of the page's own. */
  @Property(tries = 1_000)
  void nothingIsReadBackFromAQuote(@ForAll("hostile") String text) {
    assertThat(Found.in(quote("", text) + quote("  ", text))).isEqualTo(Found.in(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "**bold** and `<code>`",
        "```html\n<div>\n```",
        "```\nnever closed",
        "<https://a.example>",
        "- a\n- b\n\n> q",
        "a < b && c > d",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "[l](https://a.example)",
        "Setext\n===",
        "costs $5",
        "100 %"
      })
  void whatStaysWithinItselfIsLeftToBeRead(String text) {
    assertThat(Hazard.in(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>bold</b>",
        "a List<String> here",
        "<!--",
        "x\n<div>\ny",
        "[x]: /url",
        "a\n\n> [x]: <u> 'v'",
        "[l](javascript:alert(1))",
        "![i](DATA:text/html,x)",
        "<javascript:x>",
        "[l](java&#115;cript:x)",
        "[^1]: note",
        "a %% b",
        "$$",
        "`<b>|`",
        "```dataviewjs\nrun()\n```",
        "`= this.file`",
        "`$= dv.run()`"
      })
  void whatReachesFurtherIsShownAsCode(String text) {
    assertThat(Hazard.in(text)).isTrue();
  }

  @Test
  void nestingDeeperThanProgramsFollowIsShownAsCode() {
    assertThat(Hazard.in("> ".repeat(20) + "deep")).isFalse();
    assertThat(Hazard.in(">".repeat(16_000))).isTrue();
    assertThat(Hazard.in("- ".repeat(40) + "deep")).isTrue();
    assertThat(Hazard.in("1. ".repeat(40) + "deep")).isTrue();
  }

  @Test
  void aFenceIsLongerThanAnyInTheText() {
    assertThat(quote("", "`````\n`````\n<b>"))
        .isEqualTo("> ``````\n> `````\n> `````\n> <b>\n> ``````\n");
  }

  @Test
  void aTabReachesAsFarAsItDidForItsAuthor() {
    assertThat(quote("", "1. a\n\t- b")).isEqualTo("> 1. a\n  > \t- b\n");
  }
}
