package io.mmbackup.benchmarks;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.export.ExportListener;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.export.ExportRun;
import io.mmbackup.core.plugin.UnknownWriterException;
import io.mmbackup.core.plugin.Writers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What one writer costs from archive to files, in a process that has just begun. Arguments: a
 * folder with an archive, how many posts it has, the writer.
 */
public final class Pages {
  private Pages() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException, UnknownWriterException {
    Path folder = Path.of(arguments[0]);
    Writers writers = Writers.onClassPath(Pages.class.getClassLoader());
    try (Archive archive = Archive.open(folder)) {
      ExportRun.run(
          archive,
          writers.named(List.of(arguments[2])),
          ExportOptions.of(ZoneOffset.UTC),
          ExportListener.SILENT);
    }
    Cost.soFar()
        .print(
            arguments[2], Long.parseLong(arguments[1]), Files.size(folder.resolve("archive.db")));
  }
}
