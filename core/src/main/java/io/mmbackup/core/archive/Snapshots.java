package io.mmbackup.core.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots of one archive, many after each other: to open it and to prepare what is asked costs as
 * much as many a question. Each snapshot is the state of the moment it is asked for. An archive
 * that was put in the place of another is noticed. Thread-safe.
 */
public final class Snapshots implements AutoCloseable {
  /** More are opened when more are wanted at once, and closed after use. */
  private static final int KEPT = 4;

  private final Path folder;
  private final Path file;
  private final Deque<Kept> idle = new ArrayDeque<>();
  private boolean closed;

  /** A connection, and the file it has open; null where the system does not tell. */
  private record Kept(ReadConnection connection, @Nullable Object fileKey) {}

  /** Of the backup in this folder. */
  public Snapshots(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(Archive.FILE);
  }

  /** The state of now, for the thread that asks; it closes it. */
  public Snapshot snapshot() throws IOException {
    Database.require(file);
    Kept kept = kept();
    return new Snapshot(folder, file, kept.connection(), one -> giveBack(kept), () -> {});
  }

  private Kept kept() throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    for (Kept one = poll(); one != null; one = poll()) {
      if (Objects.equals(one.fileKey(), key) && isCurrent(one)) return one;
      close(one);
    }
    return new Kept(new ReadConnection(Database.forReading(file)), key);
  }

  private synchronized @Nullable Kept poll() {
    return idle.poll();
  }

  private static boolean isCurrent(Kept kept) {
    try {
      return kept.connection().isCurrent();
    } catch (SQLException e) {
      return false; // one that is opened anew tells what is wrong
    }
  }

  private static void close(Kept kept) {
    try {
      kept.connection().close();
    } catch (SQLException e) {
      // It only read.
    }
  }

  private void giveBack(Kept kept) throws SQLException {
    try {
      kept.connection().leave();
    } catch (SQLException e) {
      close(kept);
      throw e;
    }
    if (!keep(kept)) kept.connection().close();
  }

  /** One without locks may not outlive a change that somebody else makes. */
  private synchronized boolean keep(Kept kept) {
    if (closed || idle.size() >= KEPT || !Database.isLocked(file)) return false;
    idle.push(kept);
    return true;
  }

  /** Those that are open now are closed when they are given back. */
  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(Snapshots::close);
    idle.clear();
  }
}
