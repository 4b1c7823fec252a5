package io.mmbackup.testkit;

import io.mmbackup.spi.WriterProvider;

/** A good writer passes. */
class NotebookTest extends WriterContract {
  @Override
  protected WriterProvider provider() {
    return new Notebook();
  }
}
