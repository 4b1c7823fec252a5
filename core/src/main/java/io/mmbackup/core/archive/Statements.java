package io.mmbackup.core.archive;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs the queries of one snapshot. Results are read one row at a time; a result that is never read
 * to its end is closed when nobody refers to it any more, at the latest with the snapshot. Only the
 * thread that made this may read.
 */
final class Statements {
  private final Path file;
  private final ReadConnection connection;
  private final Closing closing;
  private final Runnable onRead;
  private final Thread owner = Thread.currentThread();
  private final Set<Lease> leases = new HashSet<>();
  private final ReferenceQueue<Rows<?>> abandoned = new ReferenceQueue<>();
  private boolean closed;
  private boolean failed;

  /** What becomes of the connection when the snapshot ends. */
  interface Closing {
    void of(ReadConnection connection) throws SQLException;
  }

  Statements(Path file, ReadConnection connection, Closing closing, Runnable onRead) {
    this.file = file;
    this.connection = connection;
    this.closing = closing;
    this.onRead = onRead;
  }

  /** Every iterator runs the query anew. */
  <T> Iterable<T> each(Query.Row<T> row, String sql, Object... arguments) {
    return () -> open(row, sql, arguments);
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(Query.Row<T> row, String sql, Object... arguments) {
    check();
    try {
      PreparedStatement statement = take(sql, arguments);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? Optional.of(read(row, result)) : Optional.empty();
      } finally {
        connection.give(sql, statement);
      }
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** Changes a temporary table: the archive itself is only read. */
  void update(String sql, @Nullable Object... arguments) {
    check();
    try {
      PreparedStatement statement = take(sql, arguments);
      statement.executeUpdate();
      connection.give(sql, statement);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** Whether anything could not be read, even if whoever read it kept that to himself. */
  boolean failed() {
    return failed;
  }

  /** Whatever is still open is invalid from now on. */
  void close() throws SQLException {
    if (closed) return;
    closed = true;
    for (Lease lease : leases) lease.statement.close();
    closing.of(connection);
  }

  private <T> Iterator<T> open(Query.Row<T> row, String sql, Object[] arguments) {
    check();
    closeAbandoned();
    try {
      PreparedStatement statement = take(sql, arguments);
      Rows<T> rows = new Rows<>(row, statement.executeQuery());
      Lease lease = new Lease(rows, abandoned, sql, statement);
      rows.lease = lease;
      leases.add(lease);
      return rows;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private PreparedStatement take(String sql, @Nullable Object[] arguments) throws SQLException {
    PreparedStatement statement = connection.take(sql);
    for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
    return statement;
  }

  private void closeAbandoned() {
    for (var lease = abandoned.poll(); lease != null; lease = abandoned.poll()) {
      release((Lease) lease);
    }
  }

  private void release(Lease lease) {
    if (!leases.remove(lease)) return;
    try {
      lease.statement.close();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private void finished(Lease lease) {
    if (leases.remove(lease)) connection.give(lease.sql, lease.statement);
  }

  private void check() {
    if (closed) throw new IllegalStateException("the call that this belongs to has ended");
    if (!Thread.currentThread().equals(owner)) {
      throw new IllegalStateException("only the thread that was called may read");
    }
    onRead.run();
  }

  private <T> T read(Query.Row<T> row, ResultSet result) throws SQLException {
    try {
      return row.of(result);
    } catch (UnreadableArchiveException e) {
      failed = true;
      throw e;
    }
  }

  private UnreadableArchiveException unreadable(SQLException e) {
    failed = true;
    return new UnreadableArchiveException(Database.failure("cannot be read", file, e));
  }

  /** What an open result holds; outlives the iterator, so that it can be freed. */
  private static final class Lease extends WeakReference<Rows<?>> {
    final String sql;
    final PreparedStatement statement;

    Lease(Rows<?> rows, ReferenceQueue<Rows<?>> queue, String sql, PreparedStatement statement) {
      super(rows, queue);
      this.sql = sql;
      this.statement = statement;
    }
  }

  private final class Rows<T> implements Iterator<T> {
    private final Query.Row<T> row;
    private final ResultSet result;
    private @Nullable Lease lease;
    private boolean ready;
    private boolean ended;

    Rows(Query.Row<T> row, ResultSet result) {
      this.row = row;
      this.result = result;
    }

    @Override
    public boolean hasNext() {
      if (ready || ended) return ready;
      check();
      try {
        ready = result.next();
        if (!ready) end();
        return ready;
      } catch (SQLException e) {
        throw unreadable(e);
      }
    }

    private void end() throws SQLException {
      ended = true;
      result.close();
      if (lease != null) finished(lease);
    }

    @Override
    public T next() {
      if (!hasNext()) throw new NoSuchElementException();
      ready = false;
      try {
        return read(row, result);
      } catch (SQLException e) {
        throw unreadable(e);
      }
    }
  }
}
