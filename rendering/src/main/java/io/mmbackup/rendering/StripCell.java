package io.mmbackup.rendering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A cell of the strip over a timeline: a day, or a month where there are several. {@code url} is
 * empty where nothing was said; {@code gap} asks for a little room before it.
 */
public record StripCell(String above, String text, String said, int heat, String url, boolean gap) {

  /** A day with so many posts. */
  public static StripCell ofDay(LocalDate day, int count, Heat heat, String url) {
    DayOfWeek weekday = day.getDayOfWeek();
    String said = count == 0 ? "nothing" : Numbers.of(count, "post", "posts");
    return new StripCell(
        weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2),
        String.valueOf(day.getDayOfMonth()),
        " " + Months.name(day.getMonth()) + ": " + said,
        heat.step(count),
        url,
        weekday == DayOfWeek.MONDAY);
  }
}
