package io.mmbackup.core.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection that reads one state of the archive after another, and keeps what it prepared. One
 * thread at a time.
 */
final class ReadConnection implements AutoCloseable {
  private final Connection db;
  private final Map<String, Deque<PreparedStatement>> idle = new HashMap<>();

  /** Takes over a connection that does not commit by itself. */
  ReadConnection(Connection db) {
    this.db = db;
  }

  /** A statement for this, as it was given or new. */
  PreparedStatement take(String sql) throws SQLException {
    Deque<PreparedStatement> free = idle.get(sql);
    return free == null || free.isEmpty() ? db.prepareStatement(sql) : free.pop();
  }

  /** Keeps a statement whose result is closed. */
  void give(String sql, PreparedStatement statement) {
    idle.computeIfAbsent(sql, key -> new ArrayDeque<>()).push(statement);
  }

  /** Leaves the state that was read. The next one is that of the next question. */
  void leave() throws SQLException {
    db.rollback();
  }

  /** Whether it reads the format that this version writes; the state of now is the one read. */
  boolean isCurrent() throws SQLException {
    return Database.version(db) == Database.SCHEMA_VERSION;
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
