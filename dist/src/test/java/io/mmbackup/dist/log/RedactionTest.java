package io.mmbackup.dist.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  private static final String SECRET = "q7w1e5r9t3z8u2i6o4p0asdfgh";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: Bearer q7w1e5r9t3z8u2i6o4p0asdfgh",
        "authorization: bearer q7w1e5r9t3z8u2i6o4p0asdfgh, next",
        "Cookie: MMAUTHTOKEN=q7w1e5r9t3z8u2i6o4p0asdfgh; other=q7w1e5r9t3z8u2i6o4p0asdfgh",
        "{\"token\":\"q7w1e5r9t3z8u2i6o4p0asdfgh\",\"id\":1}",
        "https://chat.example/x?access_token=q7w1e5r9t3z8u2i6o4p0asdfgh&page=2",
        "http://user:q7w1e5r9t3z8u2i6o4p0asdfgh@proxy.example:3128",
        "X-CSRF-Token: q7w1e5r9t3z8u2i6o4p0asdfgh",
        "password=q7w1e5r9t3z8u2i6o4p0asdfgh",
      })
  void whatLooksLikeASecretIsHidden(String text) {
    assertThat(new Redaction(List.of()).of(text)).doesNotContain(SECRET).contains("(hidden)");
  }

  @Test
  void theSecretsOfThisRunAreHiddenWhereverTheyStand() {
    Redaction redaction = new Redaction(List.of(SECRET, "pass word", " "));
    assertThat(redaction.of("x" + SECRET + "y, pass word.")).isEqualTo("x(hidden)y, (hidden).");
  }

  @Test
  void everythingElseStays() {
    String text = "Read 200 posts of 8nqpgkwm9ir4zkjjxk7ydb3rww in 14 ms, tokens: 3";
    assertThat(new Redaction(List.of()).of("Read 200 posts of 8nqpgkwm9ir4zkjjxk7ydb3rww"))
        .isEqualTo("Read 200 posts of 8nqpgkwm9ir4zkjjxk7ydb3rww");
    assertThat(new Redaction(List.of("ab")).of(text)).isEqualTo(text);
  }

  @Test
  void itTellsNoSecretItself() {
    assertThat(new Redaction(List.of(SECRET)).toString()).doesNotContain(SECRET);
  }
}
