package io.mmbackup.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a message is, nothing of it runs, loads, or breaks the page it stands on. */
class HostileInputTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("p hr blockquote ul ol li figure figcaption pre div table thead tbody tr th td em strong"
                  + " del code span a img")
              .split(" "));
  private static final Set<String> ATTRIBUTES =
      Set.of("class title aria-label role tabindex start width height href rel src alt".split(" "));
  private static final Set<String> SCHEMES =
      Set.of("http", "https", "ftp", "mailto", "tel", "mattermost", "git");

  /** Pieces that mean something to somebody: to Markdown, to HTML, to browsers. */
  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<svg/onload=alert(1)>",
          "<form action=//evil.example>",
          "<style>*{}</style>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?php",
          "</p></div></article>",
          "<a href=\"javascript:alert(1)\">",
          "[a](javascript:alert(1))",
          "[a](JaVa\tScRiPt:alert(1))",
          "[a](&#106;avascript:alert(1))",
          "[a](data:text/html,<script>)",
          "[a](vbscript:x)",
          "![a](data:image/svg+xml,x)",
          "![a](http://evil.example/x.png =100x20)",
          "![a](x =1",
          "<javascript:alert(1)>",
          "<http://a.example/\" onclick=alert(1)>",
          "[a]: javascript:alert(1)\n",
          "[a][a]",
          "[a]: b\n",
          "\" onmouseover=\"alert(1)",
          "' style='x:y",
          "http://a.example/'onclick='x",
          "www.a.example/\"><script>",
          "a.example/<b>",
          "mailto:a@b.example?x=\"",
          "@ada",
          "@bob.brown",
          "~town-square",
          ":ship-it:",
          ":+1:",
          ":<script>:",
          "#tag\"><script>",
          ":)",
          "</3",
          "`",
          "``",
          "```",
          "```\"><script>\n",
          "```latex\n",
          "~~",
          "~~~",
          "$x$",
          "$</code><script>$",
          "*",
          "**",
          "_",
          "__",
          "#",
          "# ",
          ">",
          "> ",
          "- ",
          "- [ ] ",
          "1. ",
          "999999999. ",
          "|",
          "|-|-|\n",
          "a|b\n-|-\n",
          "---\n",
          "===\n",
          "\n",
          "\n\n",
          "    ",
          "\t",
          " ",
          "\\",
          "&",
          "&lt;",
          "&#60;script&#62;",
          "&#0;",
          "\u0000",
          "\u001b[31m",
          "\u202e",
          "\u2028",
          "\ud83d",
          "\udc4d",
          "\ufffe",
          "🚂",
          "(",
          ")",
          "[",
          "]",
          "![",
          "](",
          "word");

  @Provide
  Arbitrary<String> messages() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES);
    Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(6);
    return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, noise))
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }

  @Property(tries = 10_000)
  void nothingButHarmlessMarkupComesOut(@ForAll("messages") String message) {
    for (Scene scene : List.of(Village.scene(), Village.served())) {
      String html = MessageText.of(message, scene).html();
      assertHarmless(html);
      String emoji = scene.destinations().file("emoji/ship-it.png");
      for (Element image : Jsoup.parseBodyFragment(html).select("img")) {
        assertThat(image.attr("src")).as(message).isEqualTo(emoji);
      }
    }
  }

  @Provide
  Arbitrary<String> plainMessages() {
    Arbitrary<String> words =
        Arbitraries.of(
            "a", "Word", "x", "-", "1", "9.", ".", ",", " ", "  ", "\n", "\n\n", "(", ")", "\"",
            "'", "!", "?", "%", "é", "日本", "www", "www.", "d", "https", "%20", "\u2028", "ß", ":",
            ": ", "…", "–");
    return words.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  /** What the short way takes looks as if it had been parsed. */
  @Property(tries = 5_000)
  void theShortWayEndsWhereTheLongOneDoes(@ForAll("plainMessages") String message) {
    if (!PlainWay.leads(message)) return;
    StringBuilder parsed = new StringBuilder();
    Dialect dialect = Dialect.of(Village.scene().lookup().server());
    dialect.parse(message).accept(new Markup(Village.scene(), dialect, parsed));

    String shown = Jsoup.parseBodyFragment(PlainWay.html(message)).body().html();

    assertThat(shown).isEqualTo(Jsoup.parseBodyFragment(parsed.toString()).body().html());
  }

  @Provide
  Arbitrary<String> wordsAndTokens() {
    Arbitrary<String> words =
        Arbitraries.of(
            "a",
            "Word",
            "x",
            "-",
            "1",
            "9.",
            ".",
            ",",
            " ",
            " ",
            "\n",
            "\n\n",
            "(",
            ")",
            "\"",
            "'",
            "é",
            "日本",
            "www.",
            "www.a.example",
            "https://a.example/b_c*d?e=[f](g)&h",
            "git:x",
            ":",
            ":+1:",
            ":ship-it:",
            ":)",
            ";)",
            "x-d",
            "@ada",
            "@bob.brown",
            "@eve_",
            "@all",
            "_",
            "__",
            "#",
            "#tag",
            "#a_b",
            "# ",
            "/",
            "a.example/x",
            "a@b.example",
            "mailto:a@b.example",
            "=",
            "===",
            "+",
            "+ ",
            "|",
            ":-",
            "http://a|b",
            "http://a.example/:+1:/@ada",
            "“",
            "”",
            "’",
            "»",
            "，",
            "root:x:0",
            ":))",
            "[",
            "]",
            "&",
            "🚂",
            "…");
    return words.list().ofMaxSize(20).map(list -> String.join("", list));
  }

  /** The same for texts with names, emoji and addresses in them. */
  @Property(tries = 10_000)
  void theWayOfTokensEndsWhereTheLongOneDoes(@ForAll("wordsAndTokens") String message) {
    Dialect dialect = Dialect.of(Village.scene().lookup().server());
    if (!TokenWay.leads(message, dialect)) return;
    StringBuilder parsed = new StringBuilder();
    Markup parsedOnes = new Markup(Village.scene(), dialect, parsed);
    dialect.parse(message).accept(parsedOnes);
    StringBuilder written = new StringBuilder();
    Markup writtenOnes = new Markup(Village.scene(), dialect, written);
    TokenWay.write(message, dialect, writtenOnes);

    assertThat(written.toString()).isEqualTo(parsed.toString());
    assertThat(writtenOnes.onlyEmoji()).isEqualTo(parsedOnes.onlyEmoji());
    PlainText words = new PlainText();
    Dialect.usual().parse(message).accept(words);
    if (TokenWay.leads(message, Dialect.usual())) {
      assertThat(PlainText.line(message)).isEqualTo(words.toString());
    }
  }

  /** What is left as it is could have been written by anybody. */
  @Property(tries = 10_000)
  void whatIsTakenForHarmlessIs(@ForAll("markup") String html) {
    if (Harmless.is(html, SCHEMES)) assertHarmless(html);
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<em>",
            "</em>",
            "<a href=\"",
            "<a class=\"remote\" href=\"",
            "https://a.example",
            "\">",
            "\" onclick=\"x\">",
            "\" title=\"",
            "</a>",
            "javascript:x",
            "&#39;",
            "&#x6a;",
            "&amp;",
            "&",
            "<",
            ">",
            "\"",
            "'",
            "<script>",
            "<img src=\"../../emoji/a.png\">",
            "<img src=\"/media/emoji/a.png\">",
            "<img src=\"//evil.example/x\">",
            "<img src=\"",
            "/",
            "/\\",
            "\t",
            "\\",
            "<span style=\"x\">",
            "<span>",
            "</span>",
            "<hr>",
            "<svg>",
            "\u0000",
            "word",
            " ",
            "<!--",
            "//evil.example",
            "../x",
            "data:x",
            "<form>")
        .list()
        .ofMaxSize(6)
        .map(list -> String.join("", list));
  }

  static void assertHarmless(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Element body =
        Jsoup.parse("<!DOCTYPE html><title>x</title><body><div>" + html + "</div>", "", parser)
            .body();
    assertThat(parser.getErrors()).as(html).isEmpty();
    assertThat(body.children()).as("what is open is closed inside: %s", html).hasSize(1);
    for (Element element : body.child(0).getAllElements()) assertHarmless(element, html);
  }

  private static void assertHarmless(Element element, String html) {
    assertThat(ELEMENTS).as(html).contains(element.tagName());
    for (Attribute attribute : element.attributes()) {
      assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
    }
    String href = element.attr("href");
    if (!href.isEmpty()) {
      String scheme = href.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
      if (!href.startsWith("../")) assertThat(SCHEMES).as(html).contains(scheme);
    }
    if (element.hasAttr("src")) {
      assertThat(element.attr("src")).as(html).matches(HostileInputTest::isOfTheOwnPlace);
    }
    if (element.tagName().equals("a")) assertThat(element.select("a a")).as(html).isEmpty();
  }

  /**
   * Whether a browser asks only the place of the page for it. It takes a backslash for a slash, and
   * sees no control character at either end and no tab or line break anywhere.
   */
  private static boolean isOfTheOwnPlace(String url) {
    String seen = url.replaceAll("^[\\x00-\\x20]+|[\\t\\r\\n]", "").replace('\\', '/');
    return !seen.startsWith("//") && !seen.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../emoji/a.png", "/media/emoji/a%2Bb.png"})
  void aPictureOfTheOwnPlaceIsShown(String url) {
    String html = "<img class=\"emoji-own\" src=\"" + url + "\" alt=\"a\">";

    assertThat(Harmless.is(html, SCHEMES)).isTrue();
    assertThat(new Sanitizer(SCHEMES).clean(html)).contains("src=\"" + url + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/x",
        "///evil.example/x",
        "/\\evil.example/x",
        "\\\\evil.example/x",
        "\\/evil.example/x",
        "/%5cevil.example/x",
        "/%5C/evil.example/x",
        "/%2f/evil.example/x",
        "/%09/evil.example/x",
        "/\t/evil.example/x",
        "/\n/evil.example/x",
        "/\r/evil.example/x",
        "\t//evil.example/x",
        " //evil.example/x",
        "\u0001//evil.example/x",
        "/media/x\\y",
        "..//evil.example/x",
        "..\\evil.example/x",
        "../\\evil.example/x",
        "https://evil.example/x",
        "https:evil.example/x",
        "data:image/png;base64,AA",
        "javascript:alert(1)",
        "/javascript:alert(1)",
        "evil.png",
        "/",
        "../",
        ""
      })
  void aPictureOfAnotherPlaceIsNot(String url) {
    String html = "<img alt=\"a\" src=\"" + url + "\">";

    assertThat(Harmless.is(html, SCHEMES)).isFalse();
    assertThat(new Sanitizer(SCHEMES).clean(html)).doesNotContain("src=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/media/\u0000x", "/media/a b"})
  void anOddAddressOfTheOwnPlaceIsWrittenAnew(String url) {
    String html = "<img alt=\"a\" src=\"" + url + "\">";

    assertThat(Harmless.is(html, SCHEMES)).isFalse();
    String clean = new Sanitizer(SCHEMES).clean(html);
    String src = Jsoup.parseBodyFragment(clean).select("img").attr("src");
    assertThat(Harmless.isLocal(src)).as(clean).isTrue();
  }

  @Test
  void anOwnEmojiIsAPictureOnPagesFromAServerToo() {
    assertThat(MessageText.of("Go :ship-it:", Village.served()).html())
        .contains("src=\"/media/emoji/ship-it.png\"");
  }

  @Test
  void aTableOfManyCellsIsReadAsText() {
    String table = "|".repeat(5_000) + "\n" + "-|".repeat(5_000) + "\n" + "|\n".repeat(500);

    String html = MessageText.of(table, Village.scene()).html();

    assertHarmless(html);
    assertThat(html).doesNotContain("<table").hasSizeLessThan(40 * table.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "*a ",
        "**a",
        "[",
        "![",
        "`",
        "_a",
        "<",
        "\\",
        "$a",
        "| ",
        "@ada ",
        ":+1:",
        "~~a",
        "a.example/",
        "[a](",
        "(((("
      })
  void repetitionNeitherTakesLongNorGrowsLarge(String piece) {
    String message = piece.repeat(16_383 / piece.length());

    String html = MessageText.of(message, Village.scene()).html();

    assertHarmless(html);
    assertThat(html).hasSizeLessThan(40 * message.length());
  }

  @Test
  void aMessageOfAMillionCharactersIsShownPlain() {
    String html = MessageText.of("**a** ".repeat(170_000), Village.scene()).html();

    assertThat(html).contains("**a** **a**").doesNotContain("<strong>");
  }
}
