package io.mmbackup.core.run;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where a backup stands. {@code lastCrawl} is the server's time at the last crawl that came to its
 * end; {@code zone} the one to show times in.
 */
public record Status(Summary summary, Optional<Instant> lastCrawl, ZoneId zone) {
  /** Of the backup in this folder; works beside a running backup. */
  public static Status of(Path folder) throws IOException {
    try (Snapshot snapshot = Archive.snapshot(folder)) {
      return of(snapshot);
    }
  }

  static Status of(Snapshot snapshot) {
    Optional<Instant> lastCrawl =
        snapshot.meta("last_crawl_at").map(text -> Instant.ofEpochMilli(Long.parseLong(text)));
    ZoneId zone = Remembered.in(snapshot).zone().orElse(ZoneId.systemDefault());
    Summary summary = new Report(snapshot).summary(snapshot.folder(), Duration.ZERO);
    return new Status(summary, lastCrawl, zone);
  }
}
