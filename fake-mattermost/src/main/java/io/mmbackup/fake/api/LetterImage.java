package io.mmbackup.fake.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The avatar that the server makes for a user who set none (PNG): here a square of one color. It is
 * about as long as the real ones, for length decides what is compressed on the way.
 */
final class LetterImage {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int SIZE = 24;

  private LetterImage() {}

  static byte[] of(String name) {
    int color = 0x404040 | (name.hashCode() & 0x7f7f7f);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    chunk(png, "IHDR", header());
    chunk(png, "IDAT", deflated(pixels(color)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static byte[] header() {
    byte depth = 8;
    byte trueColor = 2;
    return ByteBuffer.allocate(13).putInt(SIZE).putInt(SIZE).put(depth).put(trueColor).array();
  }

  private static byte[] pixels(int color) {
    ByteBuffer rows = ByteBuffer.allocate(SIZE * (1 + SIZE * 3));
    for (int y = 0; y < SIZE; y++) {
      rows.put((byte) 0);
      for (int x = 0; x < SIZE; x++) {
        rows.put((byte) (color >> 16)).put((byte) (color >> 8)).put((byte) color);
      }
    }
    return rows.array();
  }

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater(Deflater.NO_COMPRESSION);
    try {
      deflater.setInput(data);
      deflater.finish();
      byte[] out = new byte[data.length + 64];
      return Arrays.copyOf(out, deflater.deflate(out));
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
