package io.mmbackup.dist.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.dist.terminal.Terminal.ColorChoice;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void aTerminalHasColorsAndIsDrawnOn() {
    Terminal terminal = terminal(true, Map.of("TERM", "xterm"), ColorChoice.AUTO);
    assertThat(terminal.color()).isTrue();
    assertThat(terminal.redraws()).isTrue();
    assertThat(terminal.width()).isEqualTo(132);
  }

  @Test
  void colorsAreLeftOutWhereNobodyWantsThem() {
    assertThat(terminal(false, Map.of(), ColorChoice.AUTO).color()).isFalse();
    assertThat(terminal(true, Map.of("NO_COLOR", "1"), ColorChoice.AUTO).redraws()).isFalse();
    assertThat(terminal(true, Map.of("TERM", "dumb"), ColorChoice.AUTO).redraws()).isFalse();
    assertThat(terminal(true, Map.of(), ColorChoice.NEVER).redraws()).isFalse();
  }

  @Test
  void anEmptyNoColorCountsAsUnset() {
    assertThat(terminal(true, Map.of("NO_COLOR", ""), ColorChoice.AUTO).color()).isTrue();
  }

  @Test
  void aFileCanHaveColorsButNothingIsRedrawnInIt() {
    Terminal file = terminal(false, Map.of("NO_COLOR", "1"), ColorChoice.ALWAYS);
    assertThat(file.color()).isTrue();
    assertThat(file.redraws()).isFalse();
    assertThat(file.width()).isEqualTo(80);
  }

  @Test
  void withoutUnicodeThereAreOtherSigns() {
    assertThat(Glyphs.of(US_ASCII)).isEqualTo(Glyphs.ASCII);
    assertThat(Glyphs.of(UTF_8)).isEqualTo(Glyphs.UNICODE);
    assertThat(Glyphs.ASCII.bar(0.5, 8).render(false)).isEqualTo("####....");
    assertThat(Glyphs.UNICODE.bar(0.45, 10).render(true))
        .isEqualTo("\u001b[36m━━━━╸\u001b[0m\u001b[2m━━━━━\u001b[0m");
  }

  private static Terminal terminal(
      boolean isTerminal, Map<String, String> environment, ColorChoice choice) {
    return Terminal.of(isTerminal, () -> 132, UTF_8, environment, choice);
  }
}
