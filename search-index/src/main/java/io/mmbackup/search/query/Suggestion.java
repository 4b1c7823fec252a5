package io.mmbackup.search.query;

import java.util.Optional;

/** The word that somebody may have meant. */
public final class Suggestion {
  /** Of shorter words nearly everything is one letter away. */
  private static final int SHORTEST = 4;

  private Suggestion() {}

  /** The first of these words that differs by one letter, or two swapped ones. */
  public static Optional<String> of(String typed, Iterable<String> words) {
    for (String word : words) {
      if (word.length() >= SHORTEST && isNear(typed, word)) return Optional.of(word);
    }
    return Optional.empty();
  }

  private static boolean isNear(String a, String b) {
    int i = 0;
    int shorter = Math.min(a.length(), b.length());
    while (i < shorter && a.charAt(i) == b.charAt(i)) i++;
    String restA = a.substring(i);
    String restB = b.substring(i);
    if (restA.length() == restB.length()) {
      return restA.length() <= 1
          || restA.substring(1).equals(restB.substring(1))
          || (restA.charAt(0) == restB.charAt(1)
              && restA.charAt(1) == restB.charAt(0)
              && restA.substring(2).equals(restB.substring(2)));
    }
    if (restA.length() == restB.length() + 1) return restA.substring(1).equals(restB);
    if (restB.length() == restA.length() + 1) return restB.substring(1).equals(restA);
    return false;
  }
}
