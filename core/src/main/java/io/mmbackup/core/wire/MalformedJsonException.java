package io.mmbackup.core.wire;

import java.io.IOException;

/** An answer that is no JSON, was cut, or lacks what every object of its kind has. */
public final class MalformedJsonException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * A sentence about the place, and the parser's own exception when it was the parser's finding.
   */
  public MalformedJsonException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A sentence about what is missing. */
  public MalformedJsonException(String message) {
    super(message);
  }
}
