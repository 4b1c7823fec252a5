package io.mmbackup.core.archive;

import io.mmbackup.core.wire.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The digest of a row: 64 bits of SHA-256 over its columns, each as the text SQLite would give,
 * with its length before it. Not thread-safe.
 */
final class RowDigest {
  private final MessageDigest digest = Fingerprint.sha256();

  /** Of the columns' values in order: text, number or UTF-8 bytes. */
  long of(Object... columns) {
    digest.reset();
    for (Object column : columns) add(bytes(column));
    return Fingerprint.first64(digest.digest());
  }

  private void add(byte[] bytes) {
    int length = bytes.length;
    digest.update((byte) (length >>> 24));
    digest.update((byte) (length >>> 16));
    digest.update((byte) (length >>> 8));
    digest.update((byte) length);
    digest.update(bytes);
  }

  private static byte[] bytes(Object column) {
    return column instanceof byte[] bytes
        ? bytes
        : column.toString().getBytes(StandardCharsets.UTF_8);
  }
}
