package io.mmbackup.core.mattermost;

import java.io.InterruptedIOException;

/** An interrupted thread leaves every call at once, and stays interrupted. */
final class Interruption {
  private Interruption() {}

  static InterruptedIOException of(Exception cause) {
    Thread.currentThread().interrupt();
    InterruptedIOException interruption = new InterruptedIOException("Interrupted.");
    interruption.initCause(cause);
    return interruption;
  }
}
