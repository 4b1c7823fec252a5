package io.mmbackup.dist.log;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** Redacts the whole text of an event, its stack trace included. */
final class RedactingLayout extends PatternLayout {
  private final Redaction redaction;

  RedactingLayout(Redaction redaction) {
    this.redaction = redaction;
  }

  @Override
  public String doLayout(ILoggingEvent event) {
    return redaction.of(super.doLayout(event));
  }
}
