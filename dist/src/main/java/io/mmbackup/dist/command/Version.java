package io.mmbackup.dist.command;

import java.util.Objects;

/** Which version of mmbackup this is, as the manifest of its jar says. */
final class Version {
  private Version() {}

  /** As 0.1.0; "in development" where there is no jar, as in a test. */
  static String number() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "in development");
  }
}
