package io.mmbackup.fake.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of bytes, for putting answers together out of rendered pieces. */
public final class Bytes {
  private byte[] buffer;
  private int length;

  /** Starts empty, with room for {@code capacity} bytes. */
  public Bytes(int capacity) {
    buffer = new byte[capacity];
  }

  /** Appends bytes. */
  public Bytes add(byte[] bytes) {
    ensure(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
    return this;
  }

  /** Appends a part of an array. */
  public Bytes add(byte[] bytes, int from, int count) {
    ensure(count);
    System.arraycopy(bytes, from, buffer, length, count);
    length += count;
    return this;
  }

  /** Writes into an array from a place on. */
  @FunctionalInterface
  interface Writing {
    /** Writes the bytes that were reserved. */
    void write(byte[] array, int at);
  }

  /** Appends a fixed number of bytes that are written in place. */
  Bytes reserve(int count, Writing writing) {
    ensure(count);
    writing.write(buffer, length);
    length += count;
    return this;
  }

  /** Appends a text of ASCII characters. */
  @SuppressWarnings("deprecation") // getBytes(int...) is the copy without an encoder: ASCII only
  public Bytes ascii(String text) {
    int n = text.length();
    ensure(n);
    text.getBytes(0, n, buffer, length);
    length += n;
    return this;
  }

  /** Appends any text as UTF-8. */
  public Bytes text(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Appends a decimal number. */
  public Bytes number(long value) {
    if (value >= 0 && value < 10) {
      ensure(1);
      buffer[length++] = (byte) ('0' + value);
      return this;
    }
    return ascii(Long.toString(value));
  }

  /** Takes the last {@code count} bytes off. */
  public void cut(int count) {
    length -= count;
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** A copy of the bytes. */
  public byte[] toArray() {
    return length == buffer.length ? buffer : Arrays.copyOf(buffer, length);
  }

  private void ensure(int more) {
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
  }
}
