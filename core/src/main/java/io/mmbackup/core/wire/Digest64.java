package io.mmbackup.core.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * 64 bits of SHA-256 over a sequence of parts. The length of each part goes before it, so that no
 * two sequences give the same bytes. The parts are gathered first: one long update costs a fraction
 * of many short ones. Not thread-safe.
 */
public final class Digest64 {
  private static final int LARGE = 1 << 16;
  private static final int MOST_DIGITS = 20;

  private final MessageDigest digest = sha256();
  private byte[] buffer = new byte[4096];
  private int length;
  private final byte[] digits = new byte[MOST_DIGITS];

  /** Adds text, as UTF-8. */
  public Digest64 add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  public Digest64 add(byte[] bytes) {
    return add(bytes, 0, bytes.length);
  }

  private Digest64 add(byte[] bytes, int from, int count) {
    ensure(4 + count);
    for (int shift = 24; shift >= 0; shift -= 8) buffer[length++] = (byte) (count >>> shift);
    System.arraycopy(bytes, from, buffer, length, count);
    length += count;
    return this;
  }

  /** Adds a number, as its decimal digits. */
  public Digest64 add(long number) {
    int at = MOST_DIGITS;
    boolean negative = number < 0;
    do {
      digits[--at] = (byte) ('0' + Math.abs(number % 10));
      number /= 10;
    } while (number != 0);
    if (negative) digits[--at] = '-';
    return add(digits, at, MOST_DIGITS - at);
  }

  /** The digest's first eight bytes; begins anew. */
  public long finish() {
    digest.update(buffer, 0, length);
    length = 0;
    if (buffer.length > LARGE) buffer = new byte[4096];
    byte[] bytes = digest.digest();
    long result = 0;
    for (int i = 0; i < 8; i++) result = result << 8 | (bytes[i] & 0xff);
    return result;
  }

  private void ensure(int more) {
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
  }

  /** A new SHA-256, which every Java has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
