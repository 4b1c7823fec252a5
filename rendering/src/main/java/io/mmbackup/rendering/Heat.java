package io.mmbackup.rendering;

import java.util.Collection;

/** The five steps of "how much was said": quintiles of what is not empty; 0 is empty. */
public final class Heat {
  private static final int STEPS = 5;

  private final int[] sorted;

  /** Of the cells of one picture. */
  public Heat(Collection<Integer> counts) {
    sorted = counts.stream().mapToInt(Integer::intValue).filter(n -> n > 0).sorted().toArray();
  }

  /** Of a cell: 0 to 5, as in the classes {@code h0} to {@code h5}. */
  public int step(int count) {
    if (count <= 0) return 0;
    int below = 0;
    while (below < sorted.length && sorted[below] < count) below++;
    return Math.min(STEPS, 1 + below * STEPS / sorted.length);
  }
}
