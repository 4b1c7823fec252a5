package io.mmbackup.core.export;

import io.mmbackup.core.archive.Deleted;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * How to export: the zone to show times in, what becomes of posts that were deleted on the server,
 * options as {@code html.theme} → {@code dark}, how long a writer may go without reading or writing
 * anything before it is given up, and what lies at the root besides {@code personal.json}.
 */
public record ExportOptions(
    ZoneId zone,
    Deleted deleted,
    Map<String, String> writerOptions,
    Duration stall,
    List<RootFile> rootFiles) {
  /** How long a writer may do nothing. */
  public static final Duration DEFAULT_STALL = Duration.ofMinutes(5);

  /** With nothing more at the root. */
  public ExportOptions(
      ZoneId zone, Deleted deleted, Map<String, String> writerOptions, Duration stall) {
    this(zone, deleted, writerOptions, stall, List.of());
  }

  /** Deleted posts are shown as such; no options. */
  public static ExportOptions of(ZoneId zone) {
    return new ExportOptions(zone, Deleted.MARK, Map.of(), DEFAULT_STALL);
  }
}
