package io.mmbackup.core.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The archive's one change number. Every revision taken is noted at a channel, so the highest one
 * noted is the last one taken. Used by the writing thread only.
 */
final class Revisions {
  private final Connection db;
  private final PreparedStatement touch;
  private long last;

  Revisions(Connection db) throws SQLException {
    this.db = db;
    touch =
        db.prepareStatement(
            """
            update channel_state set revision = ?, recorded_at = max(recorded_at, ?),
              names_revision = case when ? then ? else names_revision end
            where channel = ?\
            """);
    reload();
  }

  /** Reads the last one taken, after a transaction was rolled back. */
  void reload() throws SQLException {
    try (Statement statement = db.createStatement();
        ResultSet row = statement.executeQuery("select max(revision) from channel_state")) {
      last = row.next() ? row.getLong(1) : 0;
    }
  }

  /** The next one, to be noted at a channel in the same transaction. */
  long next() {
    return ++last;
  }

  /** Notes that something in the channel changed with this revision; server's time in ms. */
  void changed(long channel, long revision, long serverTime) throws SQLException {
    touch(channel, revision, serverTime, false);
  }

  /** Notes that a name or picture that the channel shows changed with this revision. */
  void namesChanged(long channel, long revision, long serverTime) throws SQLException {
    touch(channel, revision, serverTime, true);
  }

  private void touch(long channel, long revision, long serverTime, boolean names)
      throws SQLException {
    touch.setLong(1, revision);
    touch.setLong(2, serverTime);
    touch.setBoolean(3, names);
    touch.setLong(4, revision);
    touch.setLong(5, channel);
    touch.executeUpdate();
  }
}
