package io.mmbackup.dist.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A channel in which conversations take place, between two days. Each of its scripts comes once
 * before any comes again.
 */
final class Place {
  private final String channelId;
  private final List<Person> members;
  private final List<Script> scripts;
  private final int weight;
  private final LocalDate from;
  private final LocalDate until;
  private final List<Script> left = new ArrayList<>();

  Place(
      String channelId,
      List<Person> members,
      List<Script> scripts,
      int weight,
      LocalDate from,
      LocalDate until) {
    this.channelId = channelId;
    this.members = List.copyOf(members);
    this.scripts = List.copyOf(scripts);
    this.weight = weight;
    this.from = from;
    this.until = until;
  }

  String channelId() {
    return channelId;
  }

  /** Without the reader. */
  List<Person> members() {
    return members;
  }

  /** How often it is chosen on a day; 0 when nobody talks there (yet, or any more). */
  int weight(LocalDate day) {
    return day.isBefore(from) || day.isAfter(until) ? 0 : weight;
  }

  Script next(SplittableRandom random) {
    if (left.isEmpty()) left.addAll(scripts);
    return left.remove(random.nextInt(left.size()));
  }
}
