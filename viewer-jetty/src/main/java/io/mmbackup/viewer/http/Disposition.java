package io.mmbackup.viewer.http;

/** {@code Content-Disposition}: under which name a browser saves a file (RFC 6266). */
final class Disposition {
  private Disposition() {}

  /** {@code how} is {@code inline} or {@code attachment}. */
  static String of(String how, String name) {
    String clean = clean(name);
    String ascii = clean.replaceAll("[^ -~]|[\"\\\\%/]", "_");
    String encoded = Asked.encode(clean).replace("*", "%2A");
    return how + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }

  /** Without characters that are not seen, or that turn the direction of others. */
  private static String clean(String name) {
    String clean = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
    return clean.isEmpty() ? "file" : clean;
  }
}
