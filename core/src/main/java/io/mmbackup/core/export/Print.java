package io.mmbackup.core.export;

import io.mmbackup.core.wire.Digest64;
import io.mmbackup.core.wire.Fingerprint;

/** Short names for what something depends on: equal parts, equal print. Not thread-safe. */
final class Print {
  private final Digest64 digest = new Digest64();

  /** Adds a part, as text. */
  Print add(Object part) {
    digest.add(part.toString());
    return this;
  }

  /** 16 hexadecimal digits; begins anew. */
  String hex() {
    return Fingerprint.hex(digest.finish());
  }
}
