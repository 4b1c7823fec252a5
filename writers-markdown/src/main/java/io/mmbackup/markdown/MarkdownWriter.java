package io.mmbackup.markdown;

import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.OutputReader;
import io.mmbackup.spi.PublishedFile;
import io.mmbackup.spi.ReadBack;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterOption;
import io.mmbackup.spi.WriterProvider;
import java.util.List;

/**
 * Writes {@code <team>/<channel>.md}, for long channels a page a month beside it, and {@code
 * index.md}; reads the pages back. The same archive gives the same bytes.
 */
@WriterFormat(name = "markdown", version = 2, summary = "notes to read and to search, as Markdown")
public final class MarkdownWriter implements WriterProvider, OutputReader {
  static final WriterOption<Split> SPLIT =
      WriterOption.of(
          "split",
          "when a channel has a page for each month: always, never, or with more posts than so"
              + " many",
          "month, never or a number",
          new Split(2_000),
          Split::parse);

  @Override
  public List<WriterOption<?>> options() {
    return List.of(SPLIT);
  }

  @Override
  public ExportWriter open(WriterContext context) {
    return new Pages(context, context.option(SPLIT));
  }

  @Override
  public void read(PublishedFile file, ReadBack found) {
    PageReader.read(file.lines(), found);
  }

  @Override
  public boolean holdsFiles() {
    return true;
  }
}
