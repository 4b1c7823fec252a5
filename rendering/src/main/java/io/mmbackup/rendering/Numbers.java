package io.mmbackup.rendering;

import java.util.Locale;

/** Numbers as people read them. */
public final class Numbers {
  private static final String[] UNITS = {"KB", "MB", "GB", "TB", "PB", "EB"};

  private Numbers() {}

  /** {@code 1,204}. */
  public static String grouped(long number) {
    return number < 1_000 ? String.valueOf(number) : String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 post}, {@code 1,204 posts}. */
  public static String of(long number, String one, String many) {
    return grouped(number) + " " + (number == 1 ? one : many);
  }

  /** {@code 52 bytes}, {@code 412 KB}, {@code 3.1 MB}. */
  public static String bytes(long bytes) {
    if (bytes < 1_000) return of(bytes, "byte", "bytes");
    double size = bytes;
    int unit = -1;
    while (size >= 999.5 && unit + 1 < UNITS.length) {
      size /= 1_000;
      unit++;
    }
    return String.format(Locale.ROOT, size < 9.95 ? "%.1f %s" : "%.0f %s", size, UNITS[unit]);
  }
}
