package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.PostRow;
import io.mmbackup.core.archive.PostRows;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ChannelTotals;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.Member;
import io.mmbackup.spi.OutputDirectory;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.RemovedPost;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.StreamSupport;

/** One channel that is due, as a writer is given it. */
final class ChannelView implements ChannelExport {
  private final Reading reading;
  private final PostRows posts;
  private final Timeline timeline;
  private final ChannelRow row;
  private final Channel channel;
  private final Span span;
  private final OutputDirectory output;

  ChannelView(Reading reading, ChannelRow row, Span span, OutputDirectory output) {
    this.reading = reading;
    this.posts = reading.snapshot().posts();
    this.timeline = new Timeline(reading, row);
    this.row = row;
    this.channel = ArchivedChannel.of(row);
    this.span = span;
    this.output = output;
  }

  @Override
  public Channel channel() {
    return channel;
  }

  @Override
  public boolean everything() {
    return span.everything();
  }

  @Override
  public boolean namesChanged() {
    return span.names();
  }

  @Override
  public Iterable<ExportEvent> events() {
    return events(posts.inChannel(row.no(), reading.deleted()));
  }

  @Override
  public Iterable<ExportEvent> events(Instant from, Instant until) {
    return events(posts.inChannel(row.no(), ms(from), ms(until), reading.deleted()));
  }

  /** {@link Instant#MIN} and MAX have no milliseconds. */
  private static long ms(Instant time) {
    long seconds = Math.clamp(time.getEpochSecond(), Long.MIN_VALUE / 1000, Long.MAX_VALUE / 1000);
    return seconds == time.getEpochSecond() ? time.toEpochMilli() : seconds * 1000;
  }

  /** When everything is new, each post comes by itself: nothing to add for threads and files. */
  @Override
  public Iterable<ExportEvent> changes() {
    return events(
        span.isPlain()
            ? posts.ofRevisions(row.no(), span.since(), span.until(), reading.deleted())
            : posts.changed(row.no(), span.since(), span.until(), reading.deleted()));
  }

  private Iterable<ExportEvent> events(Iterable<PostRow> rows) {
    return Events.of(channel, Mapped.of(rows, reading::post));
  }

  @Override
  public Iterable<RemovedPost> removed() {
    boolean nothingGivenBefore = span.everything();
    return switch (reading.deleted()) {
      case MARK -> List.of();
      case HIDE ->
          nothingGivenBefore
              ? List.of()
              : Mapped.of(
                  posts.deleted(row.no(), span.since(), span.until()), ChannelView::removed);
    };
  }

  private static RemovedPost removed(PostRow post) {
    return new RemovedPost(
        post.id(),
        post.rootId().isEmpty() ? Optional.empty() : Optional.of(post.rootId()),
        Instant.ofEpochMilli(post.createAt()));
  }

  @Override
  public Iterable<Post> replies(String rootId) {
    return timeline.replies(rootId);
  }

  @Override
  public Optional<Post> post(String id) {
    return timeline.post(id);
  }

  @Override
  public Iterable<Post> pinned() {
    Iterable<Post> candidates = Mapped.of(posts.pinned(row.no(), reading.deleted()), reading::post);
    return () ->
        StreamSupport.stream(candidates.spliterator(), false).filter(Post::pinned).iterator();
  }

  @Override
  public Iterable<Post> withFiles() {
    return Mapped.of(posts.withFiles(row.no(), reading.deleted()), reading::post);
  }

  @Override
  public SortedMap<LocalDate, Integer> postsPerDay(ZoneId zone) {
    return reading.postsPerDay(row, zone);
  }

  @Override
  public ChannelTotals totals() {
    return reading.totals(row);
  }

  @Override
  public Iterable<Member> members() {
    return reading.members(row.no());
  }

  @Override
  public OutputDirectory output() {
    return output;
  }
}
