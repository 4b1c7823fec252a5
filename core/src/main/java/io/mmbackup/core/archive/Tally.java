package io.mmbackup.core.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Count and digest sum of each sealed table, gathered over a transaction and written with it. Used
 * by the writing thread only.
 */
final class Tally {
  private record Part(String table, long part) {}

  private static final class Change {
    long rows;
    long digest;
  }

  private final Map<Part, Change> changes = new HashMap<>();
  private final PreparedStatement add;
  private final PreparedStatement read;

  Tally(Connection db) throws SQLException {
    add =
        db.prepareStatement(
            """
            insert into tally (name, part, rows, digest) values (?, ?, ?, ?)
            on conflict (name, part) do update set rows = ?, digest = ?\
            """);
    read = db.prepareStatement("select rows, digest from tally where name = ? and part = ?");
  }

  void added(String table, long part, long digest) {
    change(table, part, 1, digest);
  }

  void removed(String table, long part, long digest) {
    change(table, part, -1, -digest);
  }

  void replaced(String table, long part, long before, long after) {
    change(table, part, 0, after - before);
  }

  private void change(String table, long part, long rows, long digest) {
    Change change = changes.computeIfAbsent(new Part(table, part), key -> new Change());
    change.rows += rows;
    change.digest += digest;
  }

  /** Writes what was gathered; part of the transaction. The sum is added in Java: SQL overflows. */
  void flush() throws SQLException {
    for (var entry : changes.entrySet()) {
      Part part = entry.getKey();
      long rows = entry.getValue().rows;
      long digest = entry.getValue().digest;
      read.setString(1, part.table());
      read.setLong(2, part.part());
      try (var row = read.executeQuery()) {
        if (row.next()) {
          rows += row.getLong(1);
          digest += row.getLong(2);
        }
      }
      add.setString(1, part.table());
      add.setLong(2, part.part());
      add.setLong(3, rows);
      add.setLong(4, digest);
      add.setLong(5, rows);
      add.setLong(6, digest);
      add.executeUpdate();
    }
    changes.clear();
  }

  void forget() {
    changes.clear();
  }
}
