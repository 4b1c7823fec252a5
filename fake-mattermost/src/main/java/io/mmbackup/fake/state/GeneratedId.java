package io.mmbackup.fake.state;

import java.nio.charset.StandardCharsets;

/**
 * Ids that look random, as real ones do, and yet hold a channel's number and a post's index: the
 * first half is a 64-bit permutation of these, the second half follows from the first.
 */
final class GeneratedId {
  private static final int HALF = 13;
  private static final long MASK = (1L << 60) - 1;
  private static final byte[] DIGITS = Ids.ALPHABET.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] VALUES = new byte[128];

  static {
    for (byte i = 0; i < DIGITS.length; i++) {
      VALUES[DIGITS[i]] = i;
    }
  }

  private GeneratedId() {}

  /** Writes the 26 characters of an id at a place of an array. */
  static void write(int channel, int index, byte[] out, int at) {
    long first = mix(((long) channel << 32) | index);
    digits(first, out, at);
    digits(mix(first), out, at + HALF);
  }

  static String of(int channel, int index) {
    byte[] id = new byte[2 * HALF];
    write(channel, index, id, 0);
    return new String(id, StandardCharsets.US_ASCII);
  }

  /** The index that an id of this channel holds; -1 for any other text. */
  static int index(int channel, String id) {
    if (id.length() != 2 * HALF) {
      return -1;
    }
    long first = 0;
    for (int i = 0; i < HALF; i++) {
      char c = id.charAt(i);
      if (c >= VALUES.length) {
        return -1;
      }
      first = (first << 5) | VALUES[c];
    }
    long plain = unmix(first);
    int index = (int) plain;
    boolean mine = (int) (plain >>> 32) == channel && index >= 0;
    return mine && secondHalf(id) == (mix(first) & MASK) ? index : -1;
  }

  /** The value of the last 12 digits: the 13th from the end has bits that were cut off. */
  private static long secondHalf(String id) {
    long value = 0;
    for (int i = HALF + 1; i < 2 * HALF; i++) {
      char c = id.charAt(i);
      if (c >= VALUES.length) {
        return -1;
      }
      value = (value << 5) | VALUES[c];
    }
    return value;
  }

  private static void digits(long value, byte[] out, int at) {
    long rest = value;
    for (int i = HALF - 1; i >= 0; i--) {
      out[at + i] = DIGITS[(int) (rest & 31)];
      rest >>>= 5;
    }
  }

  /** The finalizer of SplitMix64, which is a permutation. */
  static long mix(long value) {
    long z = value + 0x9e37_79b9_7f4a_7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d0_49bb_1331_11ebL;
    return z ^ (z >>> 31);
  }

  private static long unmix(long value) {
    long z = (value ^ (value >>> 31) ^ (value >>> 62)) * 0x3196_42b2_d24d_8ec3L;
    z = (z ^ (z >>> 27) ^ (z >>> 54)) * 0x96de_1b17_3f11_9089L;
    z = z ^ (z >>> 30) ^ (z >>> 60);
    return z - 0x9e37_79b9_7f4a_7c15L;
  }
}
