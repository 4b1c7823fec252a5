package io.mmbackup.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Digest64Test {
  @Property
  void aNumberCountsAsItsDigits(@ForAll long number) {
    Digest64 digest = new Digest64();
    assertThat(digest.add(number).finish()).isEqualTo(digest.add(Long.toString(number)).finish());
  }

  @Test
  void partsAreNotMistakenForOneAnother() {
    Digest64 digest = new Digest64();
    assertThat(digest.add("ab").add("c").finish()).isNotEqualTo(digest.add("a").add("bc").finish());
  }

  @Test
  void aLongPartCountsWhole() {
    Digest64 digest = new Digest64();
    String text = "x".repeat(100_000);
    assertThat(digest.add(text + "a").finish()).isNotEqualTo(digest.add(text + "b").finish());
  }
}
