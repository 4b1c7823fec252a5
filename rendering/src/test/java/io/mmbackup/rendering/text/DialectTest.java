package io.mmbackup.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What each server decides for itself, where it decides other than in the corpus. */
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
  void withoutLatexDollarsAreDollars() {
    assertThat(html("a $x*y*$ b")).isEqualTo("<p>a $x<em>y</em>$ b</p>");
  }
}
