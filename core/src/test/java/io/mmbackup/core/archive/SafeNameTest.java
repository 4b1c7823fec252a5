package io.mmbackup.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "photo.png, photo.png",
        "données été 日本.txt, données été 日本.txt",
        "CON.txt, _CON.txt",
        "com1, _com1",
        ".hidden, _hidden",
        "`trailing. . `, trailing",
        "a/b\\c, a_b_c",
        "`semi;colon&amp.txt`, `semi;colon&amp.txt`",
        "x\u202Egnp.exe, x_gnp.exe",
        "`..`, _",
        "``, _",
      })
  void namesAreMadeSafeAndStayReadable(String name, String safe) {
    assertThat(SafeName.of(name, 60)).isEqualTo(safe);
  }

  @ParameterizedTest
  @CsvSource({
    "aaaaaaaaaaaaaaaaaaaa.log, 12, aaaaaaaa.log",
    "aaaaaaaaaaaaaaaaaaaa.tar.gz, 12, aaaaa.tar.gz",
    "aaaaaaaaaaaaaaaaaaaa, 12, aaaaaaaaaaaa"
  })
  void aLongNameKeepsItsExtension(String name, int most, String cut) {
    assertThat(SafeName.of(name, most)).isEqualTo(cut);
  }

  @Property(tries = 3_000)
  void whateverComesIsOneSafeComponent(
      @ForAll String name, @ForAll @IntRange(min = 1, max = 120) int most) {
    String safe = SafeName.of(name, most);
    assertThat(safe).isNotEmpty().doesNotStartWith(".").doesNotEndWith(".").doesNotEndWith(" ");
    assertThat(safe.length()).isLessThanOrEqualTo(most);
    assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
    assertThat(safe).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]");
    assertThat(safe.toLowerCase(Locale.ROOT)).isNotIn("con", "prn", "aux", "nul", "com1", "lpt9");
  }
}
