package io.mmbackup.core.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Takes what is written to it and compares it with what can be read. */
final class Comparison extends OutputStream {
  private final InputStream other;
  private boolean equal = true;

  Comparison(InputStream other) {
    this.other = other;
  }

  /** To be asked when all is written: nothing may be left to read. */
  boolean isEqual() throws IOException {
    return equal && other.read() < 0;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!equal) return;
    byte[] there = other.readNBytes(length);
    equal = Arrays.equals(there, 0, there.length, bytes, offset, offset + length);
  }
}
