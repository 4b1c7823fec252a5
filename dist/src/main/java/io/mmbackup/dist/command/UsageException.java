package io.mmbackup.dist.command;

import java.io.Serial;

/**
 * The command line cannot be meant so. The message is a sentence; the hint says what to do, in one
 * or more lines.
 */
final class UsageException extends Exception {
  @Serial private static final long serialVersionUID = 1;
  private final String hint;

  UsageException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
