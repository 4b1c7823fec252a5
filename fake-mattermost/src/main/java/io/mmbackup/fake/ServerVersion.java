package io.mmbackup.fake;

import io.mmbackup.fake.state.Dialect;

/** The versions whose behavior was recorded and is imitated. */
public enum ServerVersion {
  /** Mattermost 5.37, July 2021. */
  V5_37(Dialect.V5_37),
  /** Mattermost 11.6, April 2026. */
  V11_6(Dialect.V11_6);

  private final Dialect dialect;

  ServerVersion(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The number the server gives for itself, e.g. {@code 11.6.0}. */
  public String number() {
    return dialect.version();
  }

  Dialect dialect() {
    return dialect;
  }

  static ServerVersion of(Dialect dialect) {
    return dialect == Dialect.V5_37 ? V5_37 : V11_6;
  }
}
