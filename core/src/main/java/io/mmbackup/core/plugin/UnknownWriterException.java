package io.mmbackup.core.plugin;

import java.util.Collection;
import java.util.Comparator;

/** No writer has the name that was asked for. The message lists the valid ones. */
public final class UnknownWriterException extends Exception {
  private static final long serialVersionUID = 1;

  UnknownWriterException(String name, Collection<String> known) {
    super(
        "There is no writer '"
            + name
            + "'; there are: "
            + String.join(", ", known)
            + "."
            + known.stream()
                .filter(one -> distance(one, name) <= 2)
                .min(Comparator.comparingInt(one -> distance(one, name)))
                .map(nearest -> " Did you mean '" + nearest + "'?")
                .orElse(""));
  }

  /** How many letters must be changed, left out, put in or swapped to make one of the other. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) d[i][j] = step(a, b, d, i, j);
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    if (i == 0 || j == 0) return i + j;
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
