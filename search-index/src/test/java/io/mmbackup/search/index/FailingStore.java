package io.mmbackup.search.index;

import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.StoreWriter;
import java.io.IOException;
import java.util.Map;

/** A store that can never commit. */
record FailingStore(StoreWriter store) implements StoreWriter {

  @Override
  public Map<String, String> checkpoints() throws IOException {
    return store.checkpoints();
  }

  @Override
  public void write(ChannelExport channel) throws IOException {
    store.write(channel);
  }

  @Override
  public void finish(BackupExport backup) throws IOException {
    store.finish(backup);
  }

  @Override
  public void commit(Map<String, String> checkpoints) throws IOException {
    throw new IOException("no room");
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
