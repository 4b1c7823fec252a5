package io.mmbackup.dist.demo;

import io.mmbackup.fake.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * What is going to happen, in the order of time. Something that happens may put more on the agenda.
 */
final class Agenda {
  private record Item(Instant time, long number, Runnable action) {}

  private final Queue<Item> items =
      new PriorityQueue<>(Comparator.comparing(Item::time).thenComparingLong(Item::number));
  private long count;

  void add(Instant time, Runnable action) {
    items.add(new Item(time, count++, action));
  }

  /** Lets everything happen; the server's clock goes along. */
  void perform(Workspace workspace) {
    while (!items.isEmpty()) {
      Item item = items.remove();
      goTo(workspace, item.time);
      item.action.run();
    }
  }

  /** Sets the server's clock, unless it is there already. */
  static void goTo(Workspace workspace, Instant time) {
    long ahead = time.toEpochMilli() - workspace.now();
    if (ahead > 0) workspace.advance(Duration.ofMillis(ahead));
  }
}
