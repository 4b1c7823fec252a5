package io.mmbackup.search;

import java.io.IOException;

/** There is no index that could be searched; the message says why, as a sentence. */
public final class NoIndexException extends IOException {
  private static final long serialVersionUID = 1;

  NoIndexException(String message) {
    super(message);
  }

  NoIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
