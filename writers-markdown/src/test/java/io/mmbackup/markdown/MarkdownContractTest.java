package io.mmbackup.markdown;

import io.mmbackup.spi.WriterProvider;
import io.mmbackup.testkit.WriterContract;

class MarkdownContractTest extends WriterContract {
  @Override
  protected WriterProvider provider() {
    return new MarkdownWriter();
  }

  /** Replies stand below their root. */
  @Override
  protected boolean postsStandOldestFirst() {
    return false;
  }
}
