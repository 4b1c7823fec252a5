package io.mmbackup.testkit;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Weighs what is alive on the heap while a writer works: after a collection, at every so many
 * posts. What a writer keeps shows as growth; what it drops does not, nor a buffer that it empties
 * now and then.
 */
final class LiveHeap implements Watch {
  private final int step;
  private final List<Long> weights = new ArrayList<>();
  private int pulled;

  LiveHeap(int step) {
    this.step = step;
  }

  /**
   * Bytes that were alive at each of the last third of the weighings and were not at the first.
   * Fails when the writer asked for too little to tell.
   */
  long growth() {
    List<Long> late = weights.subList(weights.size() * 2 / 3, weights.size());
    return Collections.min(late) - weights.getFirst();
  }

  /** How much the writer was given in all. */
  int given() {
    return pulled;
  }

  @Override
  public void pulled() {
    if (++pulled % step == 0) weights.add(live());
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
