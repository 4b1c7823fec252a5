package io.mmbackup.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HalfTypedTest {
  private static void assertTyped(
      String query, String kept, Optional<Filter> filter, String sign, String start) {
    assertThat(HalfTyped.of(query)).isEqualTo(new HalfTyped(kept, filter, sign, start));
  }

  private static void assertWord(String query, String kept, String start) {
    assertTyped(query, kept, Optional.empty(), "", start);
  }

  @Test
  void aWordIsWhatStandsBehindTheLastSpace() {
    assertWord("", "", "");
    assertWord("ice ", "", "");
    assertWord("ice an", "", "an");
    assertWord("ice -an", "-", "an");
    assertWord("ice (-an", "(-", "an");
    assertWord("std::ve", "", "std::ve");
    assertWord("\"drift gauge\" an", "", "an");
    assertWord("ice \"drift gau", "", "drift gau");
  }

  @Test
  void ofAFilterItIsTheLastValue() {
    assertTyped("ice from:an", "from:", Optional.of(Filter.FROM), "", "an");
    assertTyped("-FROM:@an", "-FROM:", Optional.of(Filter.FROM), "@", "an");
    assertTyped("channel:~to", "channel:", Optional.of(Filter.IN), "~", "to");
    assertTyped("in:@bob,@ca", "in:@bob,", Optional.of(Filter.IN), "@", "ca");
    assertTyped("from:\"Anna L", "from:", Optional.of(Filter.FROM), "", "Anna L");
    assertTyped("from:\"L, A\",bo", "from:\"L, A\",", Optional.of(Filter.FROM), "", "bo");
  }

  @Property
  void whateverIsTypedIsTakenApart(@ForAll String query) {
    assertThat(query).contains(HalfTyped.of(query).kept());
  }
}
