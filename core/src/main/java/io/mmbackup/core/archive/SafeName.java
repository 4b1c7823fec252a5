package io.mmbackup.core.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names from the server made safe as one component of a path on Linux, macOS and Windows: no
 * separators, control or bidi characters, reserved device names, leading dots, trailing dots or
 * spaces; NFC; at most so many characters and 255 bytes. The extension is kept.
 */
public final class SafeName {
  private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{C}]");
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)", Pattern.CASE_INSENSITIVE);
  private static final int MAX_BYTES = 255;
  private static final int MAX_EXTENSION = 16;

  private SafeName() {}

  /** At most {@code maxChars} characters, at least 1. */
  public static String of(String name, int maxChars) {
    String safe = UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
    safe = trimEnd(safe.strip());
    if (safe.startsWith(".")) safe = "_" + safe.substring(1);
    if (isDevice(safe)) safe = "_" + safe;
    safe = cut(safe, maxChars);
    return safe.isEmpty() ? "_" : safe;
  }

  /** A device is reserved with any extension: {@code CON.txt} opens the console. */
  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).stripTrailing();
    return DEVICE.matcher(stem).matches();
  }

  private static String trimEnd(String name) {
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) end--;
    return name.substring(0, end);
  }

  private static String cut(String name, int maxChars) {
    if (fits(name, maxChars)) return name;
    String extension = extension(name);
    if (extension.length() >= maxChars) extension = "";
    String stem = name.substring(0, name.length() - extension.length());
    while (!stem.isEmpty() && !fits(stem + extension, maxChars)) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return trimEnd(trimEnd(stem) + extension);
  }

  private static boolean fits(String name, int maxChars) {
    return name.length() <= maxChars && name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
  }

  /** With its dot; two parts for {@code .tar.gz}; empty when there is none worth keeping. */
  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    if (dot <= 0 || name.length() - dot > MAX_EXTENSION) return "";
    int before = name.lastIndexOf('.', dot - 1);
    boolean archive = before > 0 && name.substring(before, dot).equalsIgnoreCase(".tar");
    return name.substring(archive ? before : dot);
  }
}
