package io.mmbackup.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each server decides for itself, where it decides other than in the corpus; and where the
 * dialect is not CommonMark.
 */
class DialectTest {
  private static String html(String text) {
    return MessageText.of(text, Village.scene(false)).html();
  }

  @Test
  void withoutLatexAFormulaIsCode() {
    assertThat(html("```latex\n\\alpha\n```"))
        .contains("<code class=\"language-latex\">\\alpha</code>")
        .doesNotContain("math");
  }

  @Test
  void whatIsWrittenBehindTheMarksOfCodeIsSeen() {
    assertThat(html("```SELECT 1;\nnext")).contains("<figcaption>SELECT 1;</figcaption>");
    assertThat(html("```JS a.js\nx"))
        .contains("<figcaption>JS a.js</figcaption>", "class=\"language-js\"");
    assertThat(html("```JS\nx")).contains("<figcaption>js</figcaption>");
    assertThat(MessageText.plain("```SELECT 1;\nnext")).isEqualTo("SELECT 1; next");
    assertThat(MessageText.plain("```js\nx")).isEqualTo("x");
  }

  @Test
  void withoutLatexDollarsAreDollars() {
    assertThat(html("a $x*y*$ b")).isEqualTo("<p>a $x<em>y</em>$ b</p>");
  }

  @Test
  void dashesBelowTextMakeAHeading() {
    assertThat(html("text\n----")).isEqualTo("<p class=\"md-h md-h2\">text</p>");
  }

  @Test
  void onlyTheLineAboveDashesIsTheHeading() {
    assertThat(html("text\nmore\n--")).isEqualTo("<p>text</p><p class=\"md-h md-h2\">more</p>");
    assertThat(html("> text\n> ==\n> more"))
        .isEqualTo("<blockquote><p class=\"md-h md-h1\">text</p><p>more</p></blockquote>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text\n-", "text\n=", "text\n=-", "#", "####### text"})
  void oneDashNoTextAndSevenHashesMakeNoHeading(String text) {
    assertThat(html(text)).isEqualTo("<p>" + text + "</p>");
  }

  @ParameterizedTest
  @CsvSource({"# C#, C#", "# a ## , a", "#   a #b, a #b", "# #, #", "# ##, ##"})
  void ofAHeadingNothingIsLostButClosingHashes(String text, String heading) {
    assertThat(html(text)).isEqualTo("<p class=\"md-h md-h1\">" + heading + "</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"* * *", "- - -", "***"})
  void spacedMarksAreARuleAndNoList(String text) {
    assertThat(html(text)).isEqualTo("<hr>");
  }

  @Test
  void whatLeadsNowhereIsNoDefinition() {
    assertThat(html("[INFO]: started")).isEqualTo("<p>[INFO]: started</p>");
    assertThat(html("[logs]: C:/x")).isEqualTo("<p>[logs]: C:/x</p>");
    assertThat(html("[INFO]: started\n[Anna]: ja \"so *sei* es\"\nmore"))
        .isEqualTo("<p>[INFO]: started</p><p>[Anna]: ja &quot;so *sei* es&quot;</p><p>more</p>");
    assertThat(MessageText.plain("[INFO]: started\n[Anna]: ja 'so'\nmore"))
        .isEqualTo("[INFO]: started [Anna]: ja \"so\" more");
  }

  @Test
  void whatIsNoDefinitionLinksNothing() {
    assertThat(html("[INFO]: started\nsee [INFO], [*this*][INFO] ![INFO]"))
        .isEqualTo("<p>[INFO]: started</p><p>see [INFO], [<em>this</em>][INFO] ![INFO]</p>");
    assertThat(MessageText.plain("[INFO]: started\nsee [*this*][INFO]"))
        .isEqualTo("[INFO]: started see [this][INFO]");
  }

  @Test
  void inQuotesAndListsNothingIsADefinition() {
    assertThat(html("> [Anna]: ja")).isEqualTo("<blockquote><p>[Anna]: ja</p></blockquote>");
    assertThat(html("> [Anna]: http://x.org/"))
        .isEqualTo(
            "<blockquote><p>[Anna]: <a href=\"http://x.org/\" rel=\"noreferrer\">http://x.org/</a>"
                + "</p></blockquote>");
    assertThat(html("- [Web]: ok\n- [Mail]: @ada\n  [Tel]: 1\n  more"))
        .isEqualTo(
            "<ul><li>[Web]: ok</li><li>[Mail]: <span class=\"mention me\""
                + " title=\"Ada Archivist\">@ada</span>\n[Tel]: 1\nmore</li></ul>");
    assertThat(html("- [Web]: ok\n\n- [Mail]: ok"))
        .isEqualTo("<ul><li><p>[Web]: ok</p></li><li><p>[Mail]: ok</p></li></ul>");
    assertThat(MessageText.plain("- [Web]: ok\n- [Mail]: ok")).isEqualTo("[Web]: ok [Mail]: ok");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://x.org/", "/lab", "#part", "mailto:ada@b.example"})
  void aDefinitionIsNotSeen(String target) {
    assertThat(html("word\n\n[r]: " + target + " \"title\"")).isEqualTo("<p>word</p>");
    assertThat(MessageText.plain("word\n\n[r]: " + target)).isEqualTo("word");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://x.org/:smile:/",
        "http://x.org/@ada",
        "http://x.org/#tagged",
      })
  void inAnAddressNothingIsFound(String url) {
    String shown = "<a href=\"" + url + "\" rel=\"noreferrer\">" + url + "</a>";

    assertThat(html(url + " *a*")).isEqualTo("<p>" + shown + " <em>a</em></p>");
    assertThat(html(url + " a")).isEqualTo("<p>" + shown + " a</p>");
    assertThat(html("[*a* " + url + "](/lab)")).contains("</em> " + url + "</a>");
    assertThat(MessageText.plain(url + " :+1:")).isEqualTo(url + " 👍");
    assertThat(MessageText.plain("(" + url + ") *a*")).isEqualTo("(" + url + ") a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "root:x:0:0:root:/root",
        "1:100:1",
        "a_:x:",
        ":x:_a",
        "a:x:",
        ":x:a",
        "**1:100:1**"
      })
  void insideOfAWordIsNoEmoji(String text) {
    assertThat(html(text)).doesNotContain("emoji");
    assertThat(MessageText.plain(text)).isEqualTo(text.replace("*", ""));
  }

  @Test
  void theServerTellsWhichChannelsOfOtherTeamsAreNamed() {
    Scene scene = Village.scene();
    Map<String, String> named = Map.of("quay", "harbor", "town-square", "gone");
    Scene direct = new Scene(scene.lookup(), "ada", Optional.empty(), scene.destinations(), named);

    assertThat(MessageText.of("see ~Quay, ~town-square ~lab", direct).html())
        .isEqualTo(
            "<p>see <a class=\"chan-link\" href=\"../harbor/quay.html\">~Quay</a>,"
                + " ~town-square ~lab</p>");
    assertThat(html("~quay")).isEqualTo("<p>~quay</p>");
  }

  @Test
  void besideOneAnotherAreEmoji() {
    assertThat(html("(:+1::x:)").split("class=\"emoji\"")).hasSize(3);
    assertThat(MessageText.plain("(:+1::x:)")).isEqualTo("(👍❌)");
  }

  @ParameterizedTest
  @ValueSource(strings = {":))", ";))", ":-))", ":((", ":]]", ":-((", ";-))", ":-]]", "a :)))"})
  void aFaceWithManyMouthsIsText(String text) {
    assertThat(html(text)).isEqualTo("<p>" + text + "</p>");
    assertThat(html(text + " *a*")).isEqualTo("<p>" + text + " <em>a</em></p>");
  }

  @Test
  void aFaceInBracketsIsOne() {
    assertThat(html("(a :()")).contains("slightly frowning face");
  }

  @ParameterizedTest
  @CsvSource({
    "„, “", "“, ”", "‚, ‘", "‘, ’", "», «", "«, »", "„, .“", "（, ）", "「, 」", "【, 】", "a，, ，b",
    "。, 。", "a、, 、b", "a！, ！b"
  })
  void anAddressEndsBeforeWhatEndsAroundIt(String before, String after) {
    String url = "http://x.org/a";
    String shown = "<a href=\"" + url + "\" rel=\"noreferrer\">" + url + "</a>";

    assertThat(html(before + url + after)).isEqualTo("<p>" + before + shown + after + "</p>");
    assertThat(html("*a* " + before + url + after))
        .isEqualTo("<p><em>a</em> " + before + shown + after + "</p>");
    assertThat(html(before + "x.org/a" + after))
        .isEqualTo("<p>" + before + shown.replace(">http://", ">") + after + "</p>");
  }
}
