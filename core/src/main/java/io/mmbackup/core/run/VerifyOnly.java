package io.mmbackup.core.run;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.verify.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Holds a backup against its own records, without the network and without writing to it. */
public final class VerifyOnly {
  private VerifyOnly() {}

  /** The findings are in the summary. */
  public static Summary run(Path folder, Writers installed, InstantSource clock, Progress progress)
      throws IOException {
    Instant started = clock.instant();
    List<Finding> findings = Outputs.verify(folder, installed, progress);
    try (Snapshot snapshot = Archive.snapshot(folder)) {
      return new Report(snapshot)
          .verified(findings)
          .summary(folder, Duration.between(started, clock.instant()));
    }
  }
}
