package io.mmbackup.core.archive;

import io.mmbackup.core.wire.Fingerprint;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What posts were before. Some was seen, some the server told afterwards; the same text is kept
 * once, with the better word on when it was replaced. Used by the writing thread only.
 */
final class Versions {
  private record Known(long fingerprint, long replacedAt, byte[] raw) {}

  private final Query query;
  private final SealedTable table;
  private final Fingerprint fingerprint = new Fingerprint();

  Versions(Connection db, Tally tally) throws SQLException {
    query = new Query(db);
    table = new SealedTable(db, tally, Sealed.POST_VERSION);
  }

  /** A content that was seen, and is no more. */
  void put(String postId, long channel, long replacedAt, PostObject before) throws SQLException {
    table.put(postId, fingerprint.of(before), channel, replacedAt, before.raw());
  }

  /** An earlier version as the server tells it; false when it was known just so. */
  boolean learn(OwnEdit edit, PostObject version) throws SQLException {
    for (Known known :
        query.list(
            row -> new Known(row.getLong(1), row.getLong(2), row.getBytes(3)),
            "select fingerprint, replaced_at, raw from post_version where post_id = ?",
            edit.postId())) {
      PostObject seen = parse(known.raw());
      boolean same = seen.message().equals(version.message()) && seen.editAt() == version.editAt();
      if (!same) continue;
      return table.put(
          edit.postId(), known.fingerprint(), edit.channel(), version.deleteAt(), known.raw());
    }
    put(edit.postId(), edit.channel(), version.deleteAt(), version);
    return true;
  }

  private static PostObject parse(byte[] raw) throws SQLException {
    try {
      return PostObject.parse(raw);
    } catch (MalformedJsonException e) {
      throw new SQLException("the archive holds an earlier version that is no JSON", e);
    }
  }
}
