package io.mmbackup.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimesTest {
  /** Clocks change by half an hour, a day was left out, an offset had seconds, none. */
  private static final List<String> ZONES =
      List.of(
          "Australia/Lord_Howe",
          "Pacific/Apia",
          "Africa/Monrovia",
          "America/Caracas",
          "Asia/Kathmandu",
          "America/New_York",
          "Europe/Berlin",
          "UTC");

  @Property
  void eachIsCountedInItsMonthAndHour(
      @ForAll("zones") String id, @ForAll("times") List<Instant> times) {
    assertCounted(id, times);
  }

  @Example
  void whatIsAnHourWhereTheClockIsChangedAtHalfPast() {
    Instant change = Instant.parse("2016-05-01T07:00:00Z");
    assertCounted(
        "America/Caracas",
        IntStream.range(-100, 100).mapToObj(minutes -> change.plusSeconds(60L * minutes)).toList());
  }

  private static void assertCounted(String id, List<Instant> times) {
    ZoneId zone = ZoneId.of(id);
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    long[][] hours = new long[7][24];
    Times counted = new Times(zone);
    for (Instant time : times) {
      counted.count(time.toEpochMilli());
      ZonedDateTime at = time.atZone(zone);
      months.merge(YearMonth.from(at), 1L, Long::sum);
      hours[at.getDayOfWeek().getValue() - 1][at.getHour()]++;
    }
    assertThat(counted.months()).isEqualTo(months);
    assertThat(counted.hours()).isDeepEqualTo(hours);
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(ZONES);
  }

  /** From anywhere, and minutes apart around a change of some of the clocks. */
  @Provide
  Arbitrary<List<Instant>> times() {
    Arbitrary<Instant> anywhere =
        Arbitraries.longs()
            .between(-100_000_000_000L, 4_000_000_000_000L)
            .map(Instant::ofEpochMilli);
    Arbitrary<Instant> changing =
        Arbitraries.of(
                "2023-04-01T15:00:00Z", // Lord Howe, back by half an hour
                "2023-09-30T15:30:00Z", // and forward
                "2011-12-30T10:00:00Z", // Apia, over the date line
                "1972-01-07T00:44:30Z", // Monrovia
                "2016-05-01T07:00:00Z", // Caracas, at half past two
                "2024-03-10T07:00:00Z",
                "2024-11-03T06:00:00Z",
                "2024-03-31T01:00:00Z",
                "2024-10-27T01:00:00Z")
            .flatMap(
                change ->
                    Arbitraries.longs()
                        .between(-3 * 3_600_000, 3 * 3_600_000)
                        .map(ms -> Instant.parse(change).plusMillis(ms)));
    return Arbitraries.oneOf(anywhere, changing, changing).list().ofMaxSize(40);
  }
}
