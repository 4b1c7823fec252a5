package io.mmbackup.core.archive;

import io.mmbackup.core.wire.Fingerprint;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The posts, and the rule by which what the server says now meets what it said before:
 *
 * <ul>
 *   <li>A tombstone never overwrites content: it only tells when and by whom a post was deleted.
 *   <li>An answer that is older than what is held (smaller update time) changes nothing, unless a
 *       later run sees the same: a back-dated reply does move its root's time back.
 *   <li>A live row brings a deleted post back, unless it is older than the deletion.
 *   <li>The same holds where only the tombstone was ever seen: it then becomes a post.
 *   <li>A post that a whole walk did not show is deleted as far as anybody can tell; any live row
 *       brings it back.
 *   <li>A reaction that is there no more is remembered as removed.
 *   <li>Equal content and update time is no change, whatever the server computed anew.
 * </ul>
 *
 * Used by the writing thread only.
 */
final class PostTable {
  /** What became of a post that the server sent. */
  enum Outcome {
    NEW,
    /** The first of it that is seen: so far only its deletion was known. */
    FOUND,
    CHANGED,
    /** It was not deleted before. */
    DELETED,
    UNCHANGED,
    /** A tombstone of a post that was never seen. */
    UNSEEN,
    /** Older than what is held; believed when a later run sees the same. */
    DOUBTFUL
  }

  /** The columns that change while a post keeps its identity. */
  private record Moving(
      long updateAt, long deleteAt, String deletedBy, long fingerprint, long revision) {}

  private record Held(long rowid, long updateAt, long deleteAt, String deletedBy, long digest) {}

  private final PreparedStatement insert;
  private final PreparedStatement find;
  private final PreparedStatement content;
  private final PreparedStatement replace;
  private final PreparedStatement liveIn;
  private final PreparedStatement unseenIn;
  private final PreparedStatement unseen;
  private final Map<Long, Boolean> hasUnseen = new HashMap<>();
  private final Versions versions;
  private final SealedTable tombstones;
  private final SealedTable missing;
  private final RemovedReactions removed;
  private final Suspects suspects;
  private final Tally tally;
  private final Fingerprint fingerprint = new Fingerprint();
  private final RowDigest digest = new RowDigest();

  PostTable(Connection db, Tally tally) throws SQLException {
    this.tally = tally;
    insert =
        db.prepareStatement(
            """
            insert into post (channel, id, create_at, update_at, delete_at, deleted_by, root_id,
              user_id, fingerprint, revision, digest, raw)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as text))
            on conflict (channel, create_at, id) do nothing\
            """);
    find =
        db.prepareStatement(
            """
            select rowid, update_at, delete_at, deleted_by, digest from post
            where channel = ? and create_at = ? and id = ?\
            """);
    content = db.prepareStatement("select raw from post where rowid = ?");
    replace =
        db.prepareStatement(
            """
            update post set update_at = ?, delete_at = ?, deleted_by = ?, fingerprint = ?,
              revision = ?, digest = ?, raw = cast(? as text) where rowid = ?\
            """);
    liveIn =
        db.prepareStatement(
            """
            select id, create_at, rowid, update_at, delete_at, deleted_by, digest from post
            where channel = ? and create_at > ? and create_at <= ? and delete_at = 0\
            """);
    unseenIn = db.prepareStatement("select 1 from tombstone where channel = ? limit 1");
    unseen = db.prepareStatement("select raw from tombstone where id = ?");
    versions = new Versions(db, tally);
    tombstones = new SealedTable(db, tally, Sealed.TOMBSTONE);
    missing = new SealedTable(db, tally, Sealed.MISSING_POST);
    removed = new RemovedReactions(db, tally);
    suspects = new Suspects(db);
  }

  /** Forgets what a rolled back transaction may have noted. */
  void forget() {
    suspects.forget();
    hasUnseen.clear();
  }

  /** Takes in one post as the server sent it at this time; a change is given this revision. */
  Outcome put(long channel, PostObject post, long revision, long serverTime) throws SQLException {
    if (post.deleteAt() != 0) return bury(channel, post, revision);
    if (insert(channel, post, revision)) return meetTombstone(channel, post, revision);
    Held held = held(channel, post);
    if (held == null) throw new SQLException("post " + post.id() + " is and is not there");
    PostObject before = content(held);
    if (post.updateAt() < held.updateAt()) {
      if (held.deleteAt() != 0) return reappear(channel, held, before, revision);
      if (post.editAt() <= before.editAt() && !suspects.believe(post)) return Outcome.DOUBTFUL;
    }
    long was = fingerprint.of(before, held.deleteAt(), held.deletedBy());
    long is = live(post);
    if (is == was && post.updateAt() == held.updateAt()) return Outcome.UNCHANGED;
    if (!post.message().equals(before.message())) keepVersion(channel, before, post.editAt());
    removed.note(channel, before, post, serverTime);
    replace(channel, held, post, new Moving(post.updateAt(), 0, "", is, revision));
    if (held.deleteAt() != 0) missing.remove(post.id());
    return Outcome.CHANGED;
  }

  /** An old live row does not bring back what was deleted, but what only was not to be seen. */
  private Outcome reappear(long channel, Held held, PostObject content, long revision)
      throws SQLException {
    if (!missing.has(content.id())) return Outcome.UNCHANGED;
    missing.remove(content.id());
    long print = fingerprint.of(content, 0, "");
    replace(channel, held, content, new Moving(held.updateAt(), 0, "", print, revision));
    return Outcome.CHANGED;
  }

  /**
   * Notes as deleted what a stretch of the channel's history, read whole, no longer shows. Returns
   * how many.
   */
  int miss(long channel, Stretch stretch, LongSupplier revisions, long serverTime)
      throws SQLException {
    int count = 0;
    for (Found one : liveIn(channel, stretch)) {
      if (stretch.ids().contains(one.id())) continue;
      Held held = one.held();
      PostObject kept = content(held);
      long at = Math.max(serverTime, Math.max(held.updateAt(), one.createAt()));
      long print = fingerprint.of(kept, at, "");
      replace(
          channel, held, kept, new Moving(held.updateAt(), at, "", print, revisions.getAsLong()));
      missing.put(one.id(), channel, at);
      count++;
    }
    return count;
  }

  private record Found(String id, long createAt, Held held) {}

  private List<Found> liveIn(long channel, Stretch stretch) throws SQLException {
    liveIn.setLong(1, channel);
    liveIn.setLong(2, stretch.above());
    liveIn.setLong(3, stretch.upTo());
    List<Found> found = new ArrayList<>();
    try (ResultSet row = liveIn.executeQuery()) {
      while (row.next()) {
        Held held =
            new Held(
                row.getLong(3), row.getLong(4), row.getLong(5), row.getString(6), row.getLong(7));
        found.add(new Found(row.getString(1), row.getLong(2), held));
      }
    }
    return found;
  }

  /** One that was taken back from deletion still tells in its props who had deleted it. */
  private long live(PostObject post) {
    return fingerprint.of(post, 0, "");
  }

  private boolean insert(long channel, PostObject post, long revision) throws SQLException {
    long print = live(post);
    long sealed = seal(channel, post, new Moving(post.updateAt(), 0, "", print, revision));
    insert.setLong(1, channel);
    insert.setString(2, post.id());
    insert.setLong(3, post.createAt());
    insert.setLong(4, post.updateAt());
    insert.setLong(5, 0);
    insert.setString(6, "");
    insert.setString(7, post.rootId());
    insert.setString(8, post.userId());
    insert.setLong(9, print);
    insert.setLong(10, revision);
    insert.setLong(11, sealed);
    insert.setBytes(12, post.raw());
    if (insert.executeUpdate() == 0) return false;
    tally.added("post", channel, sealed);
    return true;
  }

  private Outcome bury(long channel, PostObject tombstone, long revision) throws SQLException {
    Held held = held(channel, tombstone);
    if (held == null) return buryUnseen(channel, tombstone);
    boolean known =
        held.deleteAt() == tombstone.deleteAt() && held.deletedBy().equals(tombstone.deletedBy());
    if (known) return Outcome.UNCHANGED;
    if (tombstone.updateAt() < held.updateAt() && !suspects.believe(tombstone)) {
      return Outcome.DOUBTFUL;
    }
    if (held.deleteAt() != 0) missing.remove(tombstone.id());
    PostObject kept = content(held);
    long print = fingerprint.of(kept, tombstone.deleteAt(), tombstone.deletedBy());
    replace(
        channel,
        held,
        kept,
        new Moving(
            tombstone.updateAt(), tombstone.deleteAt(), tombstone.deletedBy(), print, revision));
    return held.deleteAt() == 0 ? Outcome.DELETED : Outcome.CHANGED;
  }

  /** A new post may be one of which the deletion came first; few channels know of any. */
  private Outcome meetTombstone(long channel, PostObject post, long revision) throws SQLException {
    PostObject tombstone = hasUnseen(channel) ? tombstone(post.id()) : null;
    if (tombstone == null) return Outcome.NEW;
    tombstones.remove(post.id());
    if (post.updateAt() < tombstone.updateAt()) bury(channel, tombstone, revision);
    return Outcome.FOUND;
  }

  private boolean hasUnseen(long channel) throws SQLException {
    Boolean known = hasUnseen.get(channel);
    if (known != null) return known;
    unseenIn.setLong(1, channel);
    try (ResultSet row = unseenIn.executeQuery()) {
      boolean any = row.next();
      hasUnseen.put(channel, any);
      return any;
    }
  }

  private @Nullable PostObject tombstone(String id) throws SQLException {
    unseen.setString(1, id);
    try (ResultSet row = unseen.executeQuery()) {
      return row.next() ? parse(row.getBytes(1)) : null;
    }
  }

  private Outcome buryUnseen(long channel, PostObject tombstone) throws SQLException {
    hasUnseen.put(channel, true);
    boolean known = tombstones.has(tombstone.id());
    tombstones.put(
        tombstone.id(), channel, tombstone.createAt(), tombstone.deleteAt(), tombstone.raw());
    return known ? Outcome.UNCHANGED : Outcome.UNSEEN;
  }

  private void replace(long channel, Held held, PostObject content, Moving now)
      throws SQLException {
    long sealed = seal(channel, content, now);
    replace.setLong(1, now.updateAt());
    replace.setLong(2, now.deleteAt());
    replace.setString(3, now.deletedBy());
    replace.setLong(4, now.fingerprint());
    replace.setLong(5, now.revision());
    replace.setLong(6, sealed);
    replace.setBytes(7, content.raw());
    replace.setLong(8, held.rowid());
    replace.executeUpdate();
    tally.replaced("post", channel, held.digest(), sealed);
  }

  /**
   * Takes in earlier versions of a post, newest first, as the server tells them: rows of their own
   * that were replaced when they were deleted. Returns whether any of it was new.
   */
  boolean learn(OwnEdit edit, List<PostObject> earlier, long revision) throws SQLException {
    Held held = held(edit.channel(), edit.createAt(), edit.postId());
    if (held == null) return false;
    PostObject now = content(held);
    boolean learned = false;
    String newer = now.message();
    for (PostObject version : earlier) {
      boolean sameText = version.message().equals(newer); // a pin makes a version, too
      newer = version.message();
      if (!sameText) learned |= versions.learn(edit, version);
    }
    if (!learned) return false;
    long print = fingerprint.of(now, held.deleteAt(), held.deletedBy());
    replace(
        edit.channel(),
        held,
        now,
        new Moving(held.updateAt(), held.deleteAt(), held.deletedBy(), print, revision));
    return true;
  }

  private void keepVersion(long channel, PostObject before, long replacedAt) throws SQLException {
    versions.put(before.id(), channel, replacedAt, before);
  }

  private long seal(long channel, PostObject post, Moving now) {
    return digest.of(
        channel,
        post.id(),
        post.createAt(),
        now.updateAt(),
        now.deleteAt(),
        now.deletedBy(),
        post.rootId(),
        post.userId(),
        now.fingerprint(),
        now.revision(),
        post.raw());
  }

  private @Nullable Held held(long channel, PostObject post) throws SQLException {
    return held(channel, post.createAt(), post.id());
  }

  private @Nullable Held held(long channel, long createAt, String id) throws SQLException {
    find.setLong(1, channel);
    find.setLong(2, createAt);
    find.setString(3, id);
    try (ResultSet row = find.executeQuery()) {
      return row.next()
          ? new Held(
              row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), row.getLong(5))
          : null;
    }
  }

  private PostObject content(Held held) throws SQLException {
    content.setLong(1, held.rowid());
    try (ResultSet row = content.executeQuery()) {
      row.next();
      return parse(row.getBytes(1));
    }
  }

  /** What is stored of a post. */
  static PostObject parse(byte[] raw) throws SQLException {
    try {
      return PostObject.parse(raw);
    } catch (MalformedJsonException e) {
      throw new SQLException("the archive holds a post that is no JSON", e);
    }
  }
}
