package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.PostRows;
import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelSummary;
import io.mmbackup.spi.OutputDirectory;
import io.mmbackup.spi.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Predicate;

/** The whole backup, as a writer's index pages are given it. */
record BackupView(
    Reading reading, Personal personal, OutputDirectory output, Predicate<ChannelRow> published)
    implements BackupExport {

  private record Line(
      Reading reading,
      ChannelRow row,
      Channel channel,
      long postCount,
      Optional<Instant> firstPostAt,
      Optional<Instant> lastPostAt,
      boolean isPublished)
      implements ChannelSummary {
    @Override
    public SortedMap<LocalDate, Integer> postsPerDay(ZoneId zone) {
      return reading.postsPerDay(row, zone);
    }
  }

  @Override
  public Iterable<ChannelSummary> channels() {
    return Mapped.of(reading.snapshot().channels(), this::line);
  }

  private ChannelSummary line(ChannelRow row) {
    PostRows.Extent extent = reading.snapshot().posts().extent(row.no(), reading.deleted());
    return new Line(
        reading,
        row,
        ArchivedChannel.of(row),
        extent.posts(),
        time(extent.first()),
        time(extent.last()),
        published.test(row));
  }

  private static Optional<Instant> time(OptionalLong ms) {
    return ms.isPresent() ? Optional.of(Instant.ofEpochMilli(ms.getAsLong())) : Optional.empty();
  }
}
