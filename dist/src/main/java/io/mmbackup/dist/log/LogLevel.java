package io.mmbackup.dist.log;

import ch.qos.logback.classic.Level;

/** How much goes into the log. */
public enum LogLevel {
  /** Everything; failures show their stack trace on the terminal, too. */
  DEBUG(Level.DEBUG),
  /** What a run did. */
  INFO(Level.INFO),
  /** What needs attention. */
  WARNING(Level.WARN),
  /** What failed. */
  ERROR(Level.ERROR);

  @SuppressWarnings("ImmutableEnumChecker") // Logback's levels are constants
  private final Level level;

  LogLevel(Level level) {
    this.level = level;
  }

  Level level() {
    return level;
  }
}
