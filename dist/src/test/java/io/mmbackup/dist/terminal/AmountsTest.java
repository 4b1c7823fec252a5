package io.mmbackup.dist.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 bytes",
        "1 | 1 byte",
        "999 | 999 bytes",
        "1000 | 1.0 kB",
        "24000000 | 24.0 MB",
        "99940000 | 99.9 MB",
        "99960000 | 100 MB",
        "5100000000 | 5.1 GB",
        "112000000000 | 112 GB",
        "3200000000000000 | 3,200 TB",
      })
  void sizesAreRounded(long bytes, String shown) {
    assertThat(Amounts.size(bytes)).isEqualTo(shown);
  }

  @Test
  void aPartIsShownInTheUnitOfTheWhole() {
    assertThat(Amounts.sizeOf(1_600_000_000L, 5_100_000_000L)).isEqualTo("1.6 of 5.1 GB");
    assertThat(Amounts.sizeOf(300, 24_000_000)).isEqualTo("0.0 of 24.0 MB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "350 | 0.4 s",
        "14000 | 14 s",
        "60000 | 1 min",
        "1241000 | 20 min 41 s",
        "7500000 | 2 h 5 min",
        "100800000 | 1 d 4 h",
      })
  void durationsHaveTheirTwoLargestUnits(long millis, String shown) {
    assertThat(Amounts.duration(Duration.ofMillis(millis))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 10 s left",
        "41 | 50 s left",
        "51 | 1 min left",
        "301 | 6 min left",
        "4800 | 1 h 20 min left"
      })
  void whatIsLeftIsRoundedUp(long seconds, String shown) {
    assertThat(Amounts.left(Duration.ofSeconds(seconds))).isEqualTo(shown);
  }

  @Test
  void numbersHaveSeparatorsAndNounsTheirPlural() {
    assertThat(Amounts.count(205_235, "post")).isEqualTo("205,235 posts");
    assertThat(Amounts.count(1, "post")).isEqualTo("1 post");
    assertThat(Amounts.count(2, "file is/files are")).isEqualTo("2 files are");
  }

  @Test
  void datesAreThoseOfTheZone() {
    Instant lateInUtc = Instant.parse("2026-03-31T22:30:00Z");
    assertThat(Amounts.day(lateInUtc, BERLIN)).isEqualTo("1 April 2026");
    assertThat(Amounts.shortDay(lateInUtc, ZoneId.of("UTC"))).isEqualTo("31 Mar 2026");
    assertThat(Amounts.dayAndTime(lateInUtc, BERLIN)).isEqualTo("1 April 2026, 00:30");
    assertThat(Amounts.month(lateInUtc, BERLIN)).isEqualTo("April 2026");
  }
}
