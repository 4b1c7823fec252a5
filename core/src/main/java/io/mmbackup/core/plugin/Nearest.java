package io.mmbackup.core.plugin;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody who typed a name that nobody has probably meant. */
public final class Nearest {
  private Nearest() {}

  /** The one that differs least, unless all differ in more than a third of their letters. */
  public static Optional<String> to(String typed, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(typed, name) <= Math.max(1, name.length() / 3))
        .min(Comparator.comparingInt((String name) -> distance(typed, name)).thenComparing(n -> n))
        .or(
            () ->
                known.stream().filter(name -> begins(typed, name)).min(Comparator.naturalOrder()));
  }

  private static boolean begins(String typed, String name) {
    return typed.length() >= 3 && (name.startsWith(typed) || typed.startsWith(name));
  }

  /** Letters to change, leave out, put in, or swap with their neighbor. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) steps[i][j] = step(a, b, steps, i, j);
    }
    return steps[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] steps, int i, int j) {
    if (i == 0 || j == 0) return i + j;
    int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
