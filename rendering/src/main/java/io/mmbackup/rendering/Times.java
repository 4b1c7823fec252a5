package io.mmbackup.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words, in one zone. Days are written out, as in {@code 3 March 2026}. */
public final class Times {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM u", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_WEEK =
      DateTimeFormatter.ofPattern("EEEE, d MMMM u", Locale.ENGLISH);

  private final ZoneId zone;

  public Times(ZoneId zone) {
    this.zone = zone;
  }

  /** What a {@code <time>} element shows and carries. */
  public record Shown(String clock, String machine, String utc) {}

  /** The zone of all these times. */
  public ZoneId zone() {
    return zone;
  }

  /** The day it was here. */
  public LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** The clock, the machine's form, and UTC. */
  public Shown shown(Instant at) {
    ZonedDateTime here = at.atZone(zone);
    String offset = here.getOffset().getId();
    if (offset.length() > 6) offset = offset.substring(0, 6);
    return new Shown(
        clock(here), machine(here, 'T') + offset, machine(at.atZone(ZoneOffset.UTC), ' ') + " UTC");
  }

  /** {@code 3 March 2026}. */
  public static String words(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 3 March 2026 to 12 May 2026}, or the one day. */
  public static String words(LocalDate first, LocalDate last) {
    return first.equals(last) ? words(first) : words(first) + " to " + words(last);
  }

  /** {@code Tuesday, 3 March 2026}. */
  public static String longWords(LocalDate day) {
    return DAY_OF_WEEK.format(day);
  }

  /** {@code 3 March 2026, 09:15}. */
  public String words(Instant at) {
    ZonedDateTime here = at.atZone(zone);
    return words(here.toLocalDate()) + ", " + clock(here);
  }

  private static String clock(ZonedDateTime at) {
    return twoDigits(at.getHour()) + ":" + twoDigits(at.getMinute());
  }

  private static String machine(ZonedDateTime at, char between) {
    String year = String.valueOf(at.getYear());
    return "0".repeat(Math.max(0, 4 - year.length()))
        + year
        + "-"
        + twoDigits(at.getMonthValue())
        + "-"
        + twoDigits(at.getDayOfMonth())
        + between
        + clock(at);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
