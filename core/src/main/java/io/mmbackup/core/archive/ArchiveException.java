package io.mmbackup.core.archive;

import java.io.IOException;

/**
 * The archive could not be opened, read or written. The message is a sentence for the user; {@link
 * #remedy} says what to do, and is empty when there is nothing but the log.
 */
public final class ArchiveException extends IOException {
  private static final long serialVersionUID = 1;
  private final String remedy;

  /** {@code cause} may carry SQLite's own words. */
  public ArchiveException(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** Without a cause. */
  public ArchiveException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What the user can do; may be empty. */
  public String remedy() {
    return remedy;
  }
}
