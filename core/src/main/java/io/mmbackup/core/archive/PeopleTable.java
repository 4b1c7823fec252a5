package io.mmbackup.core.archive;

import io.mmbackup.core.wire.AcknowledgementObject;
import io.mmbackup.core.wire.EmojiObject;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.QuotedPostObject;
import io.mmbackup.core.wire.ReactionObject;
import io.mmbackup.core.wire.UserObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Users and custom emoji, and which channels show them: a changed name or picture makes those
 * channels due. Used by the writing thread only.
 */
final class PeopleTable {
  /** Pairs known to be noted, so that most posts cost no look-up. Bounded. */
  private static final int MAX_NOTED = 20_000;

  private record Shown(long channel, String id) {}

  private final Query query;
  private final SealedTable users;
  private final SealedTable emojis;
  private final Revisions revisions;
  private final PreparedStatement showUser;
  private final PreparedStatement showEmoji;
  private final Set<Shown> noted = new HashSet<>();

  PeopleTable(Connection db, Tally tally, Revisions revisions) throws SQLException {
    this.query = new Query(db);
    this.revisions = revisions;
    users = new SealedTable(db, tally, Sealed.USER);
    emojis = new SealedTable(db, tally, Sealed.EMOJI);
    showUser = db.prepareStatement("insert or ignore into shown_user values (?, ?)");
    showEmoji = db.prepareStatement("insert or ignore into shown_emoji values (?, ?)");
  }

  /** Forgets what a rolled back transaction may have noted. */
  void forget() {
    noted.clear();
  }

  /** Notes whom and what a post shows. */
  void noteShown(long channel, PostObject post) throws SQLException {
    noteUser(channel, post.userId());
    for (ReactionObject reaction : post.reactions()) noteUser(channel, reaction.userId());
    for (AcknowledgementObject one : post.acknowledgements()) noteUser(channel, one.userId());
    for (QuotedPostObject quote : QuotedPostObject.of(post)) {
      noteUser(channel, quote.post().userId());
    }
    for (EmojiObject emoji : post.emojis()) {
      emojis.put(emoji.id(), emoji.name(), emoji.raw());
      note(showEmoji, channel, emoji.id());
    }
  }

  private void noteUser(long channel, String userId) throws SQLException {
    if (!userId.isEmpty()) note(showUser, channel, userId);
  }

  private void note(PreparedStatement insert, long channel, String id) throws SQLException {
    if (noted.size() >= MAX_NOTED) noted.clear();
    if (!noted.add(new Shown(channel, id))) return;
    insert.setLong(1, channel);
    insert.setString(2, id);
    insert.executeUpdate();
  }

  void putUser(UserObject user, long serverTime) throws SQLException {
    Optional<UserObject> held = user(user.id());
    query.update("delete from unknown_user where id = ?", user.id());
    boolean changed = users.put(user.id(), user.username(), user.raw());
    boolean renamed = held.isEmpty() || !sameToReaders(held.get(), user);
    if (changed && renamed) noteChange(user.id(), serverTime);
  }

  Optional<UserObject> user(String id) throws SQLException {
    return query.first(row -> parse(row.getBytes(1)), "select raw from user where id = ?", id);
  }

  void putUnknown(String userId) throws SQLException {
    query.update("insert or ignore into unknown_user values (?)", userId);
  }

  boolean isUnknown(String userId) throws SQLException {
    return query.first(row -> 1, "select 1 from unknown_user where id = ?", userId).isPresent();
  }

  /** Replaces the channel's list of members. */
  void putMembers(long channel, Collection<String> userIds, long serverTime) throws SQLException {
    Set<String> held = new HashSet<>(members(channel));
    if (held.equals(new HashSet<>(userIds))) return;
    query.update("delete from member where channel = ?", channel);
    for (String id : new HashSet<>(userIds)) {
      query.update("insert into member values (?, ?)", channel, id);
    }
    revisions.changed(channel, revisions.next(), serverTime);
  }

  List<String> members(long channel) throws SQLException {
    return query.list(
        row -> row.getString(1),
        "select user_id from member where channel = ? order by user_id",
        channel);
  }

  /** Everybody whom channels show and nobody has described, if the server may tell of him. */
  List<String> toAsk() throws SQLException {
    return query.list(
        row -> row.getString(1),
        """
        select user_id from shown_user union select user_id from member
        except select id from user except select id from unknown_user order by 1\
        """);
  }

  /** Everybody who is described. */
  List<UserObject> all() throws SQLException {
    return query.list(row -> parse(row.getBytes(1)), "select raw from user order by id");
  }

  List<EmojiObject> emojis() throws SQLException {
    return query.list(
        row -> {
          try {
            return EmojiObject.parse(row.getBytes(1));
          } catch (MalformedJsonException e) {
            throw new SQLException("the archive holds an emoji that is no JSON", e);
          }
        },
        "select raw from emoji order by id");
  }

  /** Makes every channel due that shows this person. */
  void noteChange(String userId, long serverTime) throws SQLException {
    for (long channel :
        query.list(
            row -> row.getLong(1),
            """
            select channel from shown_user where user_id = ?1
            union select channel from member where user_id = ?1\
            """,
            userId)) {
      revisions.namesChanged(channel, revisions.next(), serverTime);
    }
  }

  /** Makes every channel due that shows this emoji. */
  void noteEmojiChange(String emojiId, long serverTime) throws SQLException {
    for (long channel :
        query.list(
            row -> row.getLong(1), "select channel from shown_emoji where emoji_id = ?", emojiId)) {
      revisions.namesChanged(channel, revisions.next(), serverTime);
    }
  }

  private static boolean sameToReaders(UserObject before, UserObject now) {
    return before.username().equals(now.username())
        && before.nickname().equals(now.nickname())
        && before.firstName().equals(now.firstName())
        && before.lastName().equals(now.lastName())
        && before.bot() == now.bot()
        && before.deleteAt() == now.deleteAt();
  }

  private static UserObject parse(byte[] raw) throws SQLException {
    try {
      return UserObject.parse(raw);
    } catch (MalformedJsonException e) {
      throw new SQLException("the archive holds a user that is no JSON", e);
    }
  }
}
