package io.mmbackup.core.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The archive as it was at one instant, to be read by one thread. Whatever is written later is not
 * seen. Rows come one at a time; nothing grows with the size of a channel.
 */
public final class Snapshot implements AutoCloseable {
  private final Path folder;
  private final Connection db;
  private final Query query;

  Snapshot(Path folder, Connection db) {
    this.folder = folder;
    this.db = db;
    this.query = new Query(db);
  }

  /** The folder of the backup. */
  public Path folder() {
    return folder;
  }

  /** A remembered choice or fact. */
  public Optional<String> meta(String key) throws SQLException {
    return query.first(row -> row.getString(1), "select value from meta where key = ?", key);
  }

  /** Every channel, by path. */
  public List<ChannelRow> channels() throws SQLException {
    return query.list(ChannelRow::of, ChannelRow.SELECT + " order by c.path");
  }

  @Override
  public void close() throws IOException {
    try {
      db.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
