package io.mmbackup.json;

import io.mmbackup.spi.WriterProvider;
import io.mmbackup.testkit.WriterContract;

class JsonContractTest extends WriterContract {
  @Override
  protected WriterProvider provider() {
    return new JsonWriter();
  }
}
