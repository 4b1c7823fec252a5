package io.mmbackup.html;

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
 * Writes {@code index.html} and {@code <team>/<channel>.html}; a long channel has a page a month
 * below, and its own page is the overview. Only pages that show a change are written again.
 */
@WriterFormat(name = "html", version = 2, summary = "web pages, to be read from the folder")
public final class HtmlWriter implements WriterProvider, OutputReader {
  static final WriterOption<Theme> THEME =
      WriterOption.choice("theme", "colors of the pages", Theme.SYSTEM);
  static final WriterOption<Split> SPLIT =
      WriterOption.of(
          "split",
          "when a channel gets a page a month",
          "month, never, or a number of posts",
          Split.DEFAULT,
          Split::parse);

  @Override
  public List<WriterOption<?>> options() {
    return List.of(THEME, SPLIT);
  }

  @Override
  public ExportWriter open(WriterContext context) {
    return new HtmlExport(context);
  }

  @Override
  public void read(PublishedFile file, ReadBack found) {
    PageReader.read(file, found);
  }

  @Override
  public boolean holdsFiles() {
    return true;
  }
}
