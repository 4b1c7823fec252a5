package io.mmbackup.core.run;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.crawl.CrawlPlan;
import io.mmbackup.core.crawl.Selection;
import io.mmbackup.core.crawl.Stop;
import io.mmbackup.core.mattermost.ConnectionSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user asked for. {@code expectedUser} must be the signed-in user's name when given;
 * {@code writers} are those remembered with the backup when empty; {@code writerOptions} are {@code
 * html.theme=dark} by name; {@code zone} is the user's own when empty. A writer that reads and
 * writes nothing for {@code writerTimeout} is given up. {@code verify} checks everything at the
 * end; {@code depth} is how much of what is known is asked for again. {@code selection} is for this
 * run only; {@code deleted} says what outputs show of deleted posts, and is what is remembered when
 * empty.
 */
public record BackupRequest(
    ConnectionSettings connection,
    Path folder,
    Optional<String> expectedUser,
    List<String> writers,
    Map<String, String> writerOptions,
    Optional<ZoneId> zone,
    Duration writerTimeout,
    boolean verify,
    CrawlDepth depth,
    Selection selection,
    Optional<Deleted> deleted) {

  /** Of everything that the user has joined, shown as before. */
  public BackupRequest(
      ConnectionSettings connection,
      Path folder,
      Optional<String> expectedUser,
      List<String> writers,
      Map<String, String> writerOptions,
      Optional<ZoneId> zone,
      Duration writerTimeout,
      boolean verify,
      CrawlDepth depth) {
    this(
        connection,
        folder,
        expectedUser,
        writers,
        writerOptions,
        zone,
        writerTimeout,
        verify,
        depth,
        Selection.EVERYTHING,
        Optional.empty());
  }

  /** What is to be read; the days of the selection are those of this zone. */
  CrawlPlan plan(ZoneId days, Stop stop) {
    return new CrawlPlan(selection, selection.range(days), depth, connection.concurrency(), stop);
  }
}
