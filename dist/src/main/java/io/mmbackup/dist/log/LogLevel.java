package io.mmbackup.dist.log;

import ch.qos.logback.classic.Level;

/** How much goes into the log. */
public enum LogLevel {
  /** Everything; failures show their stack trace on the terminal, too. */
  DEBUG,
  /** What a run did. */
  INFO,
  /** What needs attention. */
  WARNING,
  /** What failed. */
  ERROR;

  Level level() {
    return switch (this) {
      case DEBUG -> Level.DEBUG;
      case INFO -> Level.INFO;
      case WARNING -> Level.WARN;
      case ERROR -> Level.ERROR;
    };
  }
}
