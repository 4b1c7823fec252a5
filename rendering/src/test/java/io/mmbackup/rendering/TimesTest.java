package io.mmbackup.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  private static final DateTimeFormatter CLOCK = pattern("HH:mm");
  private static final DateTimeFormatter MACHINE = pattern("uuuu-MM-dd'T'HH:mm");
  private static final DateTimeFormatter UTC = pattern("uuuu-MM-dd HH:mm 'UTC'");
  private static final DateTimeFormatter WORDS = pattern("d MMMM u, HH:mm");

  private static final DateTimeFormatter LONG = pattern("EEEE, d MMMM u");

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** Zones with summer time, with odd offsets, on the other side of midnight. */
  @ParameterizedTest
  @ValueSource(
      strings = {"UTC", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns"})
  void timesAreThoseOfTheZone(String name) {
    ZoneId zone = ZoneId.of(name);
    Times times = new Times(zone);
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      Instant at = Instant.ofEpochMilli(random.nextLong(-2_000_000_000_000L, 4_000_000_000_000L));
      assertTold(times, at);
      assertTold(times, at.plusSeconds(random.nextInt(50_000)));
    }
  }

  private static void assertTold(Times times, Instant at) {
    var here = at.atZone(times.zone());
    Times.Shown shown = times.shown(at);
    assertThat(shown.clock()).isEqualTo(CLOCK.format(here));
    assertThat(shown.machine()).isEqualTo(MACHINE.format(here) + minutes(here.getOffset().getId()));
    assertThat(shown.utc()).isEqualTo(UTC.format(at.atZone(ZoneOffset.UTC)));
    assertThat(times.day(at)).isEqualTo(LocalDate.ofInstant(at, times.zone()));
    assertThat(times.words(at)).isEqualTo(WORDS.format(here));
    assertThat(Times.longWords(here.toLocalDate())).isEqualTo(LONG.format(here));
  }

  /** HTML knows no seconds in an offset; Java has them for times before there were zones. */
  private static String minutes(String offset) {
    return offset.length() > 6 ? offset.substring(0, 6) : offset;
  }
}
