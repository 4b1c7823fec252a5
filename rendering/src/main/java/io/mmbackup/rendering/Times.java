package io.mmbackup.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * Times in words, in one zone. Days are written out, as in {@code 3 March 2026}. Any thread.
 *
 * <p>A page shows thousands of times, most of them of the day of the one before: the last day is
 * remembered, and the clock is reckoned.
 */
public final class Times {
  private static final int DAY_SECONDS = 86_400;
  private static final String[] CLOCK = new String[DAY_SECONDS / 60];

  static {
    for (int i = 0; i < CLOCK.length; i++) CLOCK[i] = twoDigits(i / 60) + ":" + twoDigits(i % 60);
  }

  private final ZoneId zone;
  private final ZoneRules rules;

  /** Whichever thread set it: it says itself which day it is. */
  private Day last = Day.of(0);

  public Times(ZoneId zone) {
    this.zone = zone;
    rules = zone.getRules();
  }

  /** What a {@code <time>} element shows and carries. */
  public record Shown(String clock, String machine, String utc) {}

  /** A day by its number since 1970, and in the machine's form. */
  private record Day(long number, String machine) {
    static Day of(long number) {
      LocalDate date = LocalDate.ofEpochDay(number);
      String year = String.valueOf(date.getYear());
      String zeros = "0".repeat(Math.max(0, 4 - year.length()));
      String month = twoDigits(date.getMonthValue());
      return new Day(number, zeros + year + "-" + month + "-" + twoDigits(date.getDayOfMonth()));
    }
  }

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
    ZoneOffset offset = rules.getOffset(at);
    String from = offset.getId();
    if (from.length() > 6) from = from.substring(0, 6);
    long there = at.getEpochSecond();
    long local = there + offset.getTotalSeconds();
    String clock = clock(local);
    return new Shown(
        clock, machine(local) + "T" + clock + from, machine(there) + " " + clock(there) + " UTC");
  }

  /** {@code 3 March 2026}. */
  public static String words(LocalDate day) {
    return day.getDayOfMonth() + " " + Months.name(day.getMonth()) + " " + day.getYear();
  }

  /** {@code 3 March 2026 to 12 May 2026}, or the one day. */
  public static String words(LocalDate first, LocalDate last) {
    return first.equals(last) ? words(first) : words(first) + " to " + words(last);
  }

  /** {@code Tuesday, 3 March 2026}. */
  public static String longWords(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", " + words(day);
  }

  /** {@code 3 March 2026, 09:15}. */
  public String words(Instant at) {
    return words(day(at))
        + ", "
        + clock(at.getEpochSecond() + rules.getOffset(at).getTotalSeconds());
  }

  // Seconds are those since 1970 on the clock that is meant.

  private String machine(long seconds) {
    long number = Math.floorDiv(seconds, DAY_SECONDS);
    Day day = last;
    if (day.number != number) {
      day = Day.of(number);
      last = day;
    }
    return day.machine;
  }

  private static String clock(long seconds) {
    return CLOCK[Math.floorMod(seconds, DAY_SECONDS) / 60];
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
