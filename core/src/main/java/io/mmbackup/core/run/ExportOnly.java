package io.mmbackup.core.run;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.plugin.UnknownWriterException;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.plugin.Writers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders again what is due, from the archive alone. */
public final class ExportOnly {
  private ExportOnly() {}

  /**
   * What is named here is remembered; what is not named is as remembered. A writer that reads and
   * writes nothing for {@code writerTimeout} is given up.
   */
  public static Summary run(
      Path folder,
      Writers installed,
      List<String> writers,
      Map<String, String> options,
      Optional<ZoneId> zone,
      Duration writerTimeout,
      Optional<Deleted> deleted,
      InstantSource clock,
      Progress progress)
      throws IOException, UnknownWriterException {
    Instant started = clock.instant();
    Remembered before;
    try (Snapshot snapshot = Archive.snapshot(folder)) {
      before = Remembered.in(snapshot);
    }
    Remembered choices = before.with(writers, options, zone, deleted, Outputs.DEFAULT_WRITERS);
    List<Writer> chosen = installed.named(choices.writers());
    Collected heard = new Collected(progress);
    try (Archive archive = Archive.open(folder)) {
      archive
          .writer()
          .apply(
              transaction -> {
                transaction.buildIndices();
                choices.keep(transaction);
                return true;
              });
      ExportResult exported = Outputs.export(archive, chosen, choices, writerTimeout, heard);
      try (Snapshot snapshot = archive.snapshot()) {
        return new Report(snapshot)
            .exported(exported)
            .warned(heard.warnings())
            .summary(folder, Duration.between(started, clock.instant()));
      }
    }
  }
}
