package org.example.csv;

import io.mmbackup.spi.*;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One CSV file (RFC 4180) a channel, one row a post. */
@WriterFormat(name = "csv", version = 1, summary = "one CSV file a channel, for spreadsheets")
public final class CsvWriter implements WriterProvider, OutputReader {
  @Override
  public ExportWriter open(WriterContext context) {
    return CsvWriter::write;
  }

  private static void write(ChannelExport export) throws IOException {
    try (var csv = export.output().createText(export.channel().path() + ".csv")) {
      csv.write("id,fingerprint,created,author,message\r\n");
      for (ExportEvent event : export.events())
        if (event instanceof PostEvent(Post p))
          csv.write(row(p.id(), p.fingerprint(), p.createAt(), p.author().username(), p.message()));
    }
  }

  private static String row(Object... cells) {
    return Stream.of(cells)
        .map(cell -> '"' + cell.toString().replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  @Override
  public void read(PublishedFile file, ReadBack found) {
    boolean inText = false; // a text may hold line breaks
    for (String line : file.lines()) {
      String[] parts = line.split("\"", -1);
      if (!inText && parts.length > 4) found.post(parts[1], parts[3]);
      inText ^= parts.length % 2 == 0;
    }
  }
}
