package io.mmbackup.core.archive;

import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.ReactionObject;
import java.sql.Connection;
import java.sql.SQLException;

/** Reactions that were taken back: no longer shown, not forgotten. Used by the writing thread. */
final class RemovedReactions {
  private final SealedTable table;

  RemovedReactions(Connection db, Tally tally) throws SQLException {
    table = new SealedTable(db, tally, Sealed.REMOVED_REACTION);
  }

  /** Compares what a post had with what it has; server's time in ms. */
  void note(long channel, PostObject before, PostObject now, long serverTime) throws SQLException {
    for (ReactionObject one : before.reactions()) {
      if (now.reactions().contains(one)) continue;
      table.put(now.id(), one.userId(), one.emojiName(), one.createAt(), channel, serverTime);
    }
    for (ReactionObject one : now.reactions()) {
      if (before.reactions().contains(one)) continue;
      table.remove(now.id(), one.userId(), one.emojiName(), one.createAt());
    }
  }
}
