package io.mmbackup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class FrontMatterTest {
  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }

  static Map<?, ?> parse(String page) {
    assertThat(page).startsWith("---\n");
    String yaml = page.substring(4, page.indexOf("\n---\n", 3) + 1);
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  @Property(tries = 1_000)
  void anyNameIsOneText(@ForAll("hostile") String name) throws IOException {
    StringBuilder page = new StringBuilder();
    try (FrontMatter properties = new FrontMatter(page)) {
      properties.text("title", name).number("posts", 7);
    }

    assertThat(page.toString().lines()).hasSize(5);
    assertThat(parse(page.toString())).isEqualTo(Map.of("title", wellFormed(name), "posts", 7));
  }

  private static String wellFormed(String name) {
    StringBuilder whole = new StringBuilder();
    name.codePoints().forEach(c -> whole.appendCodePoint(Visible.isHalf(c) ? 0xFFFD : c));
    return whole.toString();
  }

  @Test
  void aMonthIsNoTextUnlessItsYearIsOdd() throws IOException {
    StringBuilder page = new StringBuilder();
    try (FrontMatter properties = new FrontMatter(page)) {
      properties.date("month", YearMonth.of(2024, 3)).date("late", YearMonth.of(10_000, 1));
    }

    assertThat(page.toString()).contains("month: 2024-03\n", "late: \"10000-01\"\n");
  }
}
