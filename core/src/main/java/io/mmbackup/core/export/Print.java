package io.mmbackup.core.export;

import io.mmbackup.core.wire.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Short names for what something depends on: equal parts, equal print. Not thread-safe. */
final class Print {
  private final MessageDigest digest = Fingerprint.sha256();

  /** Adds a part; each ends where the next begins, so that no two lists are mistaken. */
  Print add(Object part) {
    byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  /** 16 hexadecimal digits. */
  String hex() {
    return Fingerprint.hex(Fingerprint.first64(digest.digest()));
  }
}
