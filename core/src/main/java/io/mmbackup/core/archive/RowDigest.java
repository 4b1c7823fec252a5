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
      switch (column) {
        case byte[] bytes -> digest.add(bytes);
        case String text -> digest.add(text);
        case Number number -> digest.add(number.longValue());
        default -> throw new IllegalArgumentException(column.getClass().getName());
      }
    }
    return digest.finish();
  }
}
