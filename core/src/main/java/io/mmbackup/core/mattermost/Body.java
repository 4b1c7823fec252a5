package io.mmbackup.core.mattermost;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A body in memory: the first {@code length} bytes of {@code bytes}.
 *
 * @param bytes a buffer of the body's own
 * @param length how much of it is used
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Body(byte[] bytes, int length) {
  /** Just the body. */
  byte[] exact() {
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  /** The body as text. */
  String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
