package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.Post;
import java.io.IOException;
import java.nio.file.Path;
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
    return new ArchiveView(new Reading(Archive.snapshot(backup), Deleted.MARK));
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

  @Override
  public void close() throws IOException {
    reading.close();
  }
}
