package io.mmbackup.markdown;

import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.WriterContext;
import java.io.IOException;

/** The pages of channels, then the index. */
record Pages(WriterContext context, Split split) implements ExportWriter {
  @Override
  public void write(ChannelExport channel) throws IOException {
    new ChannelPages(context, split, channel).write();
  }

  @Override
  public void finish(BackupExport backup) throws IOException {
    new IndexPage(context, split, backup).write();
  }
}
