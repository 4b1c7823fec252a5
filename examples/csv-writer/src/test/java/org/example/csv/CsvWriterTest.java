package org.example.csv;

import io.mmbackup.spi.WriterProvider;
import io.mmbackup.testkit.WriterContract;

class CsvWriterTest extends WriterContract {
  @Override
  protected WriterProvider provider() {
    return new CsvWriter();
  }
}
