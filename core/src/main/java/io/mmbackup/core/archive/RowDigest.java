package io.mmbackup.core.archive;

import io.mmbackup.core.wire.Digest64;

/**
 * The digest of a row: over its columns in order, each as the text SQLite would give. Not
 * thread-safe.
 */
final class RowDigest {
  private final Digest64 digest = new Digest64();

  /** Of the columns' values in order: text, number or UTF-8 bytes. */
  long of(Object... columns) {
    for (Object column : columns) {
      if (column instanceof String text) digest.add(text);
      else if (column instanceof Number number) digest.add(number.longValue());
      else digest.add((byte[]) column);
    }
    return digest.finish();
  }
}
