package io.mmbackup.search.index;

import io.mmbackup.spi.WriterProvider;
import io.mmbackup.testkit.WriterContract;

class LuceneContractTest extends WriterContract {
  @Override
  protected WriterProvider provider() {
    return new LuceneWriter();
  }
}
