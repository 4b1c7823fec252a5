package io.mmbackup.dist.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
  @Test
  void whatATerminalWouldObeyIsShownInstead() {
    assertThat(Line.of("a\u001b[2Jb").render(true)).isEqualTo("a<U+001B>[2Jb");
    assertThat(Line.of("\u202Egnp.exe").render(false)).isEqualTo("<U+202E>gnp.exe");
    assertThat(Line.of("a\r\nb\tc").render(false)).isEqualTo("a<U+000D><U+000A>b<U+0009>c");
    assertThat(Line.of("x\u009b31m").render(false)).isEqualTo("x<U+009B>31m");
    assertThat(Line.of("\u2028\ud800\udb40\udc41").render(false))
        .isEqualTo("<U+2028><U+D800><U+0E0041>");
  }

  @Test
  void joinersStayBecauseScriptsAndEmojiNeedThem() {
    assertThat(Line.of("👩‍🔬 می‌خواهم").render(false)).isEqualTo("👩‍🔬 می‌خواهم");
  }

  @Property(tries = 200)
  void noTextBringsAControlCharacterToTheTerminal(@ForAll String anything) {
    String sent = Line.EMPTY.bold(anything).dim(anything).cut(40, Glyphs.UNICODE).render(false);
    assertThat(sent.codePoints().filter(Character::isISOControl)).isEmpty();
  }

  @Property(tries = 200)
  void aCutLineNeverTakesMoreThanItsColumns(
      @ForAll @CharRange(from = ' ', to = '~') @CharRange(from = 'あ', to = 'ん') String name,
      @ForAll @IntRange(min = 3, max = 30) int columns) {
    Line line = Line.of("ab").bold(name).plain(" 12").cut(columns, Glyphs.ASCII);
    assertThat(line.width()).isLessThanOrEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"abc,3", "日本チーム,10", "é,1", "e\u0301,1", "🌊,2", "✓,1", "שלום,4"})
  void columnsAreCountedAsTerminalsDo(String text, int columns) {
    assertThat(Line.of(text).width()).isEqualTo(columns);
  }

  @Test
  void aCutNameEndsWithTheSignOfIt() {
    Line name = Line.of("Markdown & <script>alert(1)</script>");
    assertThat(name.cut(29, Glyphs.UNICODE).render(false))
        .isEqualTo("Markdown & <script>alert(1)<…");
    assertThat(name.cut(29, Glyphs.ASCII).render(false)).isEqualTo("Markdown & <script>alert(1...");
  }

  @Test
  void stylesAreSentOnlyWhereThereAreColors() {
    Line line = Line.of("a").bold("b").add(Style.RED, "c");
    assertThat(line.render(true)).isEqualTo("a\u001b[1mb\u001b[0m\u001b[31mc\u001b[0m");
    assertThat(line.render(false)).isEqualTo("abc");
  }
}
