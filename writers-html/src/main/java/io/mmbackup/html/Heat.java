package io.mmbackup.html;

import java.util.Collection;

/** The five steps of "how much was said": quintiles of what is not empty; 0 is empty. */
final class Heat {
  private static final int STEPS = 5;

  private final int[] sorted;

  Heat(Collection<Integer> counts) {
    sorted = counts.stream().mapToInt(Integer::intValue).filter(n -> n > 0).sorted().toArray();
  }

  int step(int count) {
    if (count <= 0) return 0;
    int below = 0;
    while (below < sorted.length && sorted[below] < count) below++;
    return Math.min(STEPS, 1 + below * STEPS / sorted.length);
  }
}
