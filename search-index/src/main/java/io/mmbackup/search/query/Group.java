package io.mmbackup.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that stand beside each other. All must hold, with Mattermost's exceptions: a filter
 * that is repeated means any of its values, of a repeated date the last counts, and {@code on:}
 * makes {@code before:} and {@code after:} count for nothing.
 */
final class Group {
  private final List<Condition> parts = new ArrayList<>();
  private final Map<Filter, List<Condition>> alternatives = new EnumMap<>(Filter.class);
  private Condition.@Nullable Written before;
  private Condition.@Nullable Written after;
  private Condition.@Nullable Written on;

  void add(Condition condition) {
    if (condition instanceof Condition.Matching one && one.filter().isAlternative()) {
      alternatives.computeIfAbsent(one.filter(), filter -> new ArrayList<>()).add(one);
    } else {
      parts.add(condition);
    }
  }

  /** A date of one of the filters of time, which are {@link #time}s. */
  void addDate(Filter filter, Condition.Written date) {
    switch (filter) {
      case BEFORE -> before = time(filter, date);
      case AFTER -> after = time(filter, date);
      default -> on = date;
    }
  }

  /** What a filter of time means with this date. */
  static Condition.Written time(Filter filter, Condition.Written date) {
    return switch (filter) {
      case BEFORE -> new Condition.Written(Long.MIN_VALUE, date.from());
      case AFTER -> new Condition.Written(date.until(), Long.MAX_VALUE);
      default -> date;
    };
  }

  /** Empty when nothing was added. */
  Optional<Condition> condition() {
    List<Condition> all = new ArrayList<>(parts);
    for (List<Condition> any : alternatives.values()) all.add(any(any));
    if (on != null) {
      all.add(on);
    } else {
      if (before != null) all.add(before);
      if (after != null) all.add(after);
    }
    if (all.isEmpty()) return Optional.empty();
    return Optional.of(all.size() == 1 ? all.getFirst() : new Condition.All(List.copyOf(all)));
  }

  static Condition any(List<Condition> conditions) {
    if (conditions.size() == 1) return conditions.getFirst();
    return new Condition.Any(List.copyOf(conditions));
  }
}
