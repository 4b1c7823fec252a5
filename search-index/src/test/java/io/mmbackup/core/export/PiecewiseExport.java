package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.time.ZoneOffset;
import java.util.List;

/** An export run whose pieces are so small that a test's few posts come in several commits. */
public final class PiecewiseExport {
  private PiecewiseExport() {}

  public static List<String> run(Archive archive, WriterProvider provider, int piece)
      throws Exception {
    WriterFormat format =
        io.mmbackup.search.index.LuceneWriter.class.getAnnotation(WriterFormat.class);
    Writer writer =
        new Writer(
            format.name(),
            format.version(),
            format.summary(),
            "test",
            () -> provider,
            PiecewiseExport.class.getClassLoader());
    ExportResult result =
        ExportRun.run(
            archive,
            List.of(writer),
            ExportOptions.of(ZoneOffset.UTC),
            ExportListener.SILENT,
            piece);
    return result.writers().getFirst().problems();
  }
}
