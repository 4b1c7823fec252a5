package io.mmbackup.markdown;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How pages tell times, in one zone. Days are spelled so that any program can link to them. */
record Times(ZoneId zone) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  YearMonth month(Instant at) {
    return YearMonth.from(day(at));
  }

  Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  /** The heading of a day, which is also its name in links. Imported posts may have no time. */
  String heading(Instant at) {
    return isUnknown(at) ? "undated" : day(at).toString();
  }

  String weekday(Instant at) {
    return isUnknown(at) ? "Posts whose time nobody knows" : WEEKDAY.format(day(at));
  }

  String clock(Instant at) {
    return isUnknown(at) ? "undated" : CLOCK.format(at.atZone(zone));
  }

  /** With its day, unless that is the reader's. */
  String seenFrom(Instant place, Instant at) {
    return heading(place).equals(heading(at)) ? clock(at) : full(at);
  }

  String full(Instant at) {
    return isUnknown(at) ? "undated" : day(at) + " " + clock(at);
  }

  /** The zone's name, as the page tells it. */
  String zoneName() {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  static String title(YearMonth month) {
    return MONTH.format(month);
  }

  private static boolean isUnknown(Instant at) {
    return at.toEpochMilli() == 0;
  }
}
