package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.Personal;
import io.mmbackup.spi.Post;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The archive as it was at one instant in the model that writers are given, for whoever shows posts
 * one by one. The thread that opened it; what it gave is invalid once it is closed.
 */
public final class ArchiveView implements AutoCloseable {
  private final Reading reading;

  private ArchiveView(Reading reading) {
    this.reading = reading;
  }

  /** The archive of this backup as it is now; works beside a running backup. */
  public static ArchiveView open(Path backup) throws IOException {
    return of(Archive.snapshot(backup));
  }

  /** The archive as a snapshot has it; the snapshot is closed with this. */
  public static ArchiveView of(Snapshot snapshot) throws IOException {
    return new ArchiveView(new Reading(snapshot, Deleted.MARK));
  }

  /** Names. */
  public Lookup lookup() {
    return reading;
  }

  /** The rows themselves. */
  public Snapshot snapshot() {
    return reading.snapshot();
  }

  /** A post by id, whatever its channel. */
  public Optional<Post> post(String id) {
    return reading.snapshot().posts().find(id, reading.deleted()).map(reading::post);
  }

  /** Every channel, by path. */
  public List<Channel> channels() {
    return snapshot().channels().stream().map(ArchivedChannel::of).toList();
  }

  /** A channel by its path in the backup. */
  public Optional<Channel> channelAt(String path) {
    return snapshot().channelAt(path).map(ArchivedChannel::of);
  }

  /** The posts of a channel of this archive. */
  public Timeline timeline(Channel channel) {
    return new Timeline(reading, snapshot().channel(channel.id()).orElseThrow());
  }

  /** What only the owner sees. */
  public Personal personal() throws IOException {
    return reading.account().personal();
  }

  @Override
  public void close() throws IOException {
    reading.close();
  }
}
