package io.mmbackup.json;

import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.OutputReader;
import io.mmbackup.spi.PublishedFile;
import io.mmbackup.spi.ReadBack;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;

/**
 * Writes {@code <team>/<channel>.json}, the whole channel each time it is due, and reads it back.
 * The same archive gives the same bytes.
 */
@WriterFormat(name = "json", version = 1, summary = "one JSON document a channel, oldest first")
public final class JsonWriter implements WriterProvider, OutputReader {
  @Override
  public ExportWriter open(WriterContext context) {
    return channel -> write(context, channel);
  }

  private static void write(WriterContext context, ChannelExport export) throws IOException {
    String path = export.channel().path() + ".json";
    new ChannelDocument(context.lookup().server(), export).write(export.output().create(path));
  }

  @Override
  public void read(PublishedFile file, ReadBack found) throws IOException {
    ChannelReader.read(file.content(), found);
  }

  @Override
  public boolean holdsFiles() {
    return true;
  }
}
