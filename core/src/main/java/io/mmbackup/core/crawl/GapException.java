package io.mmbackup.core.crawl;

import java.io.IOException;

/** A channel could not be read to its end; says why in a sentence for the user. */
final class GapException extends IOException {
  private static final long serialVersionUID = 1;

  private final String because;

  GapException(String because) {
    super(because);
    this.because = because;
  }

  /** Why, one sentence. */
  String because() {
    return because;
  }
}
