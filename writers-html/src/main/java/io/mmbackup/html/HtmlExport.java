package io.mmbackup.html;

import io.mmbackup.rendering.Assets;
import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.OutputDirectory;
import io.mmbackup.spi.WriterContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** One run of the writer: the channels that are due, then the index and what pages share. */
final class HtmlExport implements ExportWriter {
  static final String ASSETS = "_assets/";

  private final Site site;

  HtmlExport(WriterContext context) {
    site = new Site(context);
  }

  @Override
  public void write(ChannelExport channel) throws IOException {
    new ChannelPages(site, channel).write();
  }

  @Override
  public void finish(BackupExport backup) throws IOException {
    OutputDirectory output = backup.output();
    for (String name : Assets.NAMES) {
      try (InputStream in = Assets.open(name);
          OutputStream out = output.create(ASSETS + name)) {
        in.transferTo(out);
      }
    }
    new Index(site, backup).write();
  }
}
