package io.mmbackup.dist.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, sizes, times and dates as people read them. Pure functions, English, no locale. */
public final class Amounts {
  private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB");
  private static final DateTimeFormatter DAY = format("d MMMM uuuu");
  private static final DateTimeFormatter SHORT_DAY = format("d MMM uuuu");
  private static final DateTimeFormatter SHORT_DAY_AND_TIME = format("d MMM uuuu HH:mm");
  private static final DateTimeFormatter DAY_AND_TIME = format("d MMMM uuuu, HH:mm");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");

  private Amounts() {}

  /** {@code 205,235}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 post}, {@code 205,235 posts}: the plural has an s, or is given after a slash. */
  public static String count(long number, String noun) {
    int slash = noun.indexOf('/');
    String one = slash < 0 ? noun : noun.substring(0, slash);
    String many = slash < 0 ? noun + "s" : noun.substring(slash + 1);
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** {@code 5.1 GB}, by thousands as disks are sold; {@code 812 bytes}. */
  public static String size(long bytes) {
    int unit = unit(bytes);
    return scaled(bytes, unit) + " " + (bytes == 1 ? "byte" : UNITS.get(unit));
  }

  /** {@code 1.6 of 5.1 GB}: both in the unit of the whole. */
  public static String sizeOf(long part, long whole) {
    int unit = unit(whole);
    return scaled(part, unit) + " of " + scaled(whole, unit) + " " + UNITS.get(unit);
  }

  /** {@code 20 min 41 s}: the two largest units; {@code 0.4 s} below a second. */
  public static String duration(Duration duration) {
    if (duration.toSeconds() < 1) {
      return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
    if (duration.toMinutes() < 1) return duration.toSeconds() + " s";
    if (duration.toHours() < 1) {
      return two(duration.toMinutes(), "min", duration.toSecondsPart(), "s");
    }
    if (duration.toDays() < 1) return two(duration.toHours(), "h", duration.toMinutesPart(), "min");
    return two(duration.toDays(), "d", duration.toHoursPart(), "h");
  }

  /** {@code 6 min left}: rounded up, since nobody minds when it ends early. */
  public static String left(Duration duration) {
    long seconds = Math.max(1, (duration.toMillis() + 999) / 1000);
    if (seconds <= 50) return (seconds + 9) / 10 * 10 + " s left";
    return duration(Duration.ofMinutes((seconds + 59) / 60)) + " left";
  }

  /** {@code 3 February 2026}. */
  public static String day(Instant time, ZoneId zone) {
    return DAY.format(time.atZone(zone));
  }

  /** {@code 31 Mar 2026}. */
  public static String shortDay(Instant time, ZoneId zone) {
    return SHORT_DAY.format(time.atZone(zone));
  }

  /** {@code 31 Mar 2026 07:04}. */
  public static String shortDayAndTime(Instant time, ZoneId zone) {
    return SHORT_DAY_AND_TIME.format(time.atZone(zone));
  }

  /** {@code 1 April 2026, 07:04}. */
  public static String dayAndTime(Instant time, ZoneId zone) {
    return DAY_AND_TIME.format(time.atZone(zone));
  }

  /** {@code March 2024}. */
  public static String month(Instant time, ZoneId zone) {
    return MONTH.format(time.atZone(zone));
  }

  private static int unit(long bytes) {
    int unit = 0;
    for (long rest = bytes; rest >= 1000 && unit < UNITS.size() - 1; rest /= 1000) unit++;
    return unit;
  }

  /** One decimal below a hundred; whole numbers above, and of bytes. */
  private static String scaled(long bytes, int unit) {
    double value = bytes / Math.pow(1000, unit);
    return String.format(Locale.ROOT, unit == 0 || value >= 99.95 ? "%,.0f" : "%.1f", value);
  }

  private static String two(long large, String unit, long small, String smallUnit) {
    return small == 0 ? large + " " + unit : large + " " + unit + " " + small + " " + smallUnit;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
