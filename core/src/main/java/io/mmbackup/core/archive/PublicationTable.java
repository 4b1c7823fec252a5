package io.mmbackup.core.archive;

import java.sql.Connection;
import java.sql.SQLException;

/** What writers have published, and how far each has got. Used by the writing thread only. */
final class PublicationTable {
  private final Query query;
  private final SealedTable publications;

  PublicationTable(Connection db, Tally tally) throws SQLException {
    query = new Query(db);
    publications = new SealedTable(db, tally, Sealed.PUBLICATION);
  }

  void put(Publication file) throws SQLException {
    publications.put(file.writer(), file.path(), file.channel(), file.length(), file.sha256());
  }

  void remove(String writer, String path) throws SQLException {
    publications.remove(writer, path);
  }

  void putCursor(String writer, long channel, String token) throws SQLException {
    query.update("insert or replace into writer_cursor values (?, ?, ?)", writer, channel, token);
  }

  void removeCursors(String writer) throws SQLException {
    query.update("delete from writer_cursor where writer = ?", writer);
  }
}
