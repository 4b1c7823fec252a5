package io.mmbackup.fake.state;

import java.util.SplittableRandom;

/** Ids in the shape of Mattermost's: 26 characters of its base 32 alphabet. Thread-safe. */
public final class Ids {
  /** The alphabet, in the order of its values. */
  public static final String ALPHABET = "ybndrfg8ejkmcpqxot1uwisza345h769";

  private static final int LENGTH = 26;

  private final SplittableRandom random;

  /** A sequence of ids that depends on nothing but the seed. */
  public Ids(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The next id. */
  public synchronized String next() {
    char[] id = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      id[i] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
    return new String(id);
  }
}
