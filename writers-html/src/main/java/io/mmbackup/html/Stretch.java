package io.mmbackup.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The posts of one timeline: a month of a split channel ({@code of} is its name), or all of another
 * ({@code of} is empty); with what comes before and after it.
 */
record Stretch(
    PageAddress address,
    String of,
    SortedMap<LocalDate, Integer> days,
    Instant from,
    Instant until,
    @Nullable Step before,
    @Nullable Step after,
    @Nullable Step up) {

  /** A page beside this one. */
  record Step(String name, PageAddress page) {}

  long posts() {
    return days.values().stream().mapToLong(Integer::longValue).sum();
  }

  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  boolean isMonth() {
    return up != null;
  }
}
