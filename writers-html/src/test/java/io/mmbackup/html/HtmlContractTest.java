package io.mmbackup.html;

import io.mmbackup.spi.WriterProvider;
import io.mmbackup.testkit.WriterContract;

class HtmlContractTest extends WriterContract {
  @Override
  protected WriterProvider provider() {
    return new HtmlWriter();
  }

  /** Replies stand below their root. */
  @Override
  protected boolean postsStandOldestFirst() {
    return false;
  }
}
