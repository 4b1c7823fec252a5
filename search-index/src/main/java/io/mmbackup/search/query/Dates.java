package io.mmbackup.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and years as they are typed, in the user's zone. */
record Dates(ZoneId zone, LocalDate today) {
  static final String WANTED = "a date, as 2024-03-14, 2024-03, 2024, today or yesterday";

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  /** The time that a day, month or year takes; empty when it is none. */
  Optional<Condition.Written> read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals("today")) return Optional.of(days(today, today.plusDays(1)));
    if (lower.equals("yesterday")) return Optional.of(days(today.minusDays(1), today));
    Matcher date = DATE.matcher(lower);
    if (!date.matches()) return Optional.empty();
    try {
      return Optional.of(read(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Condition.Written read(Matcher date) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return days(Year.of(year).atDay(1), Year.of(year).plusYears(1).atDay(1));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    if (date.group(3) == null) return days(month.atDay(1), month.plusMonths(1).atDay(1));
    LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(date.group(3)));
    return days(day, day.plusDays(1));
  }

  private Condition.Written days(LocalDate from, LocalDate until) {
    return new Condition.Written(start(from), start(until));
  }

  private long start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant().toEpochMilli();
  }
}
