package io.mmbackup.dist.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes a picture as PNG. By hand, because the JDK's own way needs the desktop module and its
 * native libraries, which a small server machine does not have.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte EIGHT_BITS = 8;
  private static final byte TRUE_COLOR = 2;
  private static final byte FILTER_SUB = 1;
  private static final int FAST = 3;

  private Png() {}

  /** A color (0xRRGGBB) for each place; both coordinates go from 0 to 1, down and to the right. */
  @FunctionalInterface
  interface Painting {
    int color(double x, double y);
  }

  static byte[] of(int width, int height, Painting painting) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(png, "IHDR", header.put(EIGHT_BITS).put(TRUE_COLOR).array());
    chunk(png, "IDAT", deflated(rows(width, height, painting)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** Each byte as the difference to the pixel before: even areas become zeros. */
  private static byte[] rows(int width, int height, Painting painting) {
    ByteBuffer rows = ByteBuffer.allocate(height * (1 + 3 * width));
    for (int row = 0; row < height; row++) {
      rows.put(FILTER_SUB);
      int before = 0;
      for (int column = 0; column < width; column++) {
        int color = painting.color((column + 0.5) / width, (row + 0.5) / height);
        rows.put((byte) ((color >> 16) - (before >> 16)));
        rows.put((byte) ((color >> 8) - (before >> 8)));
        rows.put((byte) (color - before));
        before = color;
      }
    }
    return rows.array();
  }

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater(FAST);
    try {
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[16 * 1024];
      while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
      return out.toByteArray();
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
