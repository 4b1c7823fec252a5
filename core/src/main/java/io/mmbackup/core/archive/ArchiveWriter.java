package io.mmbackup.core.archive;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes into the archive. Any thread may hand in changes; they are applied in
 * that order, each in a transaction of its own that is committed before its future completes. Who
 * hands in much waits for the change before the last, so that little is ever held in memory.
 */
public final class ArchiveWriter implements AutoCloseable {
  /** Something to do to the archive, as a whole or not at all. */
  public interface Change<T> {
    /** Runs on the writing thread; a failure undoes it. */
    T apply(Transaction transaction) throws SQLException;
  }

  /** The same without a result. */
  public interface Action {
    /** Runs on the writing thread; a failure undoes it. */
    void apply(Transaction transaction) throws SQLException;
  }

  private final Path file;
  private final Connection db;
  private final Transaction transaction;
  private final ExecutorService thread;

  /** Why nothing can be written any more; the writing thread's own. */
  private @Nullable ArchiveException broken;

  ArchiveWriter(Path file, Connection db) throws SQLException {
    this.file = file;
    this.db = db;
    this.transaction = new Transaction(db);
    this.thread =
        Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("archive").daemon().unstarted(work));
  }

  /** Hands in a change; the future fails with an {@link ArchiveException}. */
  public <T> Future<T> submit(Change<T> change) {
    CompletableFuture<T> done = new CompletableFuture<>();
    thread.execute(
        () -> {
          try {
            done.complete(commit(change));
          } catch (Throwable t) {
            done.completeExceptionally(t);
          }
        });
    return done;
  }

  /** Hands in a change and waits until it is committed. */
  public <T> T apply(Change<T> change) throws ArchiveException, InterruptedIOException {
    return await(submit(change));
  }

  /** Hands in a change that has no result, and waits until it is committed. */
  public void run(Action action) throws ArchiveException, InterruptedIOException {
    Change<Boolean> change =
        transaction -> {
          action.apply(transaction);
          return true;
        };
    apply(change);
  }

  /** Waits for a change that was handed in. */
  public static <T> T await(Future<T> change) throws ArchiveException, InterruptedIOException {
    try {
      return change.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the archive was written");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ArchiveException failure) throw failure;
      throw new IllegalStateException(e.getCause());
    }
  }

  private <T> T commit(Change<T> change) throws ArchiveException {
    if (broken != null) throw broken;
    try {
      T result = change.apply(transaction);
      transaction.commit();
      return result;
    } catch (SQLException e) {
      undo(e);
      throw Database.failure("cannot be written", file, e);
    } catch (RuntimeException | Error e) {
      undo(e);
      throw e;
    }
  }

  /**
   * When that fails, nothing more is written. SQLite may end a transaction by itself when the disk
   * is full; there is nothing to undo then, and the driver begins no new one: what came next would
   * be written piece by piece, without its tally.
   */
  private void undo(Throwable cause) {
    try {
      transaction.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
      SQLException why = cause instanceof SQLException first ? first : e;
      broken = Database.failure("cannot be written", file, why);
    }
  }

  /** Waits for what was handed in, folds the log into the database, and closes it. */
  @Override
  public void close() throws ArchiveException {
    thread.close();
    try {
      db.close(); // the last connection to close folds the log into the database
    } catch (SQLException e) {
      throw Database.failure("cannot be closed", file, e);
    }
  }
}
