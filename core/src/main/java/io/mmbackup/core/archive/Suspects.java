package io.mmbackup.core.archive;

import io.mmbackup.core.wire.PostObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Posts that came with an older update time than before. Mostly a replica that lags; but the time
 * of a root does go back when a reply is imported with a past date. What a later run sees again is
 * believed. Used by the writing thread only.
 */
final class Suspects {
  private final Query query;

  /** A second sighting in the same run comes of the same replica, and proves nothing. */
  private final Set<String> ofThisRun = new HashSet<>();

  Suspects(Connection db) {
    query = new Query(db);
  }

  /** Whether an earlier run has seen the post so; otherwise notes it. */
  boolean believe(PostObject post) throws SQLException {
    boolean seen =
        !ofThisRun.contains(post.id())
            && query
                .first(
                    row -> 1,
                    "select 1 from suspect where post_id = ? and update_at = ?",
                    post.id(),
                    post.updateAt())
                .isPresent();
    if (seen) query.update("delete from suspect where post_id = ?", post.id());
    else note(post);
    return seen;
  }

  private void note(PostObject post) throws SQLException {
    ofThisRun.add(post.id());
    query.update("insert or replace into suspect values (?, ?)", post.id(), post.updateAt());
  }

  /** What was noted may have been rolled back: then it is noted anew. */
  void forget() {
    ofThisRun.clear();
  }
}
