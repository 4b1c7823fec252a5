package io.mmbackup.markdown;

import java.util.Locale;

/** Numbers as people read them. */
final class Counts {
  private Counts() {}

  /** {@code 1 post}, {@code 1,234 posts}. */
  static String posts(long number) {
    return String.format(Locale.ROOT, "%,d", number) + (number == 1 ? " post" : " posts");
  }

  /** By thousands: {@code 236 bytes}, {@code 5.1 GB}. */
  static String size(long bytes) {
    if (bytes < 1_000) return bytes == 1 ? "1 byte" : bytes + " bytes";
    double size = bytes / 1_000.0;
    if (size < 999.5) return scaled(size) + " kB";
    if (size < 999_500) return scaled(size / 1_000) + " MB";
    return scaled(size / 1_000_000) + " GB";
  }

  private static String scaled(double size) {
    return String.format(Locale.ROOT, size < 9.95 ? "%.1f" : "%.0f", size);
  }
}
