package io.mmbackup.core.archive;

import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.EmojiObject;
import io.mmbackup.core.wire.FileObject;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.UserObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a change to the archive can do. Everything one change does is committed together or not at
 * all. {@code serverTime} is the server's clock in ms UTC, never ours. Valid within the change, on
 * the writing thread only.
 */
public final class Transaction {
  private final Connection db;
  private final Query query;
  private final Tally tally;
  private final Revisions revisions;
  private final ChannelTable channels;
  private final PostTable posts;
  private final PeopleTable people;
  private final ContentTable contents;
  private final PublicationTable publications;
  private final SealedTable documents;

  Transaction(Connection db) throws SQLException {
    this.db = db;
    query = new Query(db);
    tally = new Tally(db);
    revisions = new Revisions(db);
    channels = new ChannelTable(db, tally, revisions);
    posts = new PostTable(db, tally);
    people = new PeopleTable(db, tally, revisions);
    contents = new ContentTable(db, tally, revisions, people);
    publications = new PublicationTable(db, tally);
    documents = new SealedTable(db, tally, Sealed.DOCUMENT);
  }

  void commit() throws SQLException {
    tally.flush();
    db.commit();
  }

  void rollback() throws SQLException {
    tally.forget();
    people.forget();
    posts.forget();
    db.rollback();
    revisions.reload();
  }

  // About the archive

  /** A remembered choice or fact. */
  public Optional<String> meta(String key) throws SQLException {
    return query.first(row -> row.getString(1), "select value from meta where key = ?", key);
  }

  /** Remembers a choice or fact. */
  public void putMeta(String key, String value) throws SQLException {
    query.update("insert or replace into meta values (?, ?)", key, value);
  }

  /** Keeps a whole answer about the account, such as {@code preferences}. */
  public void putDocument(String name, byte[] raw) throws SQLException {
    documents.put(name, raw);
  }

  /** A whole answer about the account. */
  public Optional<byte[]> document(String name) throws SQLException {
    return query.first(row -> row.getBytes(1), "select raw from document where name = ?", name);
  }

  /** Removes the documents whose names begin so, but for these. */
  public void keepDocuments(String prefix, Set<String> names) throws SQLException {
    List<String> there =
        query.list(
            row -> row.getString(1),
            "select name from document where substr(name, 1, length(?1)) = ?1",
            prefix);
    for (String name : there) {
      if (!names.contains(name)) documents.remove(name);
    }
  }

  // Teams and channels

  /** Takes in the teams that the server lists; others are known as no longer listed. */
  public void putTeams(List<TeamObject> teams, long serverTime) throws SQLException {
    channels.putTeams(teams, serverTime);
  }

  /**
   * Takes in a channel as the server lists it. {@code shown} is its name as Mattermost shows it;
   * {@code people} are the user names that make the path of a direct or group message.
   */
  public ChannelRow putChannel(
      ChannelObject channel, String shown, List<String> people, long serverTime)
      throws SQLException {
    channels.putChannel(channel, shown, people, serverTime);
    return channels.find(channel.id()).orElseThrow();
  }

  /** A channel by id. */
  public Optional<ChannelRow> channel(String id) throws SQLException {
    return channels.find(id);
  }

  /** A channel by its number. */
  public Optional<ChannelRow> channel(long no) throws SQLException {
    return channels.find(no);
  }

  /** Every channel the archive knows, by path. */
  public List<ChannelRow> channels() throws SQLException {
    return channels.all();
  }

  /**
   * Notes which channels the server lists now. Returns the numbers of those that it listed until
   * now and does no more.
   */
  public Set<Long> noteListed(Set<String> ids) throws SQLException {
    return channels.noteListed(ids);
  }

  /** How far a channel is known. */
  public void putState(long channel, ChannelState state) throws SQLException {
    channels.putState(channel, state);
  }

  /** Replaces the list of a channel's members. */
  public void putMembers(long channel, Collection<String> userIds, long serverTime)
      throws SQLException {
    people.putMembers(channel, userIds, serverTime);
    channels.putMembersAt(channel, Math.max(1, serverTime));
  }

  /** The members of a channel, by id, as last read. */
  public List<String> members(long channel) throws SQLException {
    return people.members(channel);
  }

  /** The numbers of the channels whose members were never read, or have come and gone since. */
  public Set<Long> membersToRead() throws SQLException {
    return channels.membersToRead();
  }

  // Posts

  /** Takes in posts of a channel as the server sent them; rows of edit history are passed over. */
  public Taken putPosts(ChannelRow channel, Collection<PostObject> sent, long serverTime)
      throws SQLException {
    return putPosts(channel, sent, serverTime, 0);
  }

  /**
   * The same. A post that was deleted before it was ever seen counts as one of those the server
   * counts when it was created after {@code lastPostAt}, the counters' time at the last complete
   * look: before that it is already among those that were never seen. Either way it is not counted
   * again when it is found to be live after all.
   */
  public Taken putPosts(
      ChannelRow channel, Collection<PostObject> sent, long serverTime, long lastPostAt)
      throws SQLException {
    Taken taken = Taken.NOTHING;
    int counted = 0;
    boolean membersMoved = false;
    for (PostObject post : sent) {
      if (post.isEditHistory()) continue;
      PostTable.Outcome outcome = putPost(channel, post, serverTime);
      taken = taken.and(outcome);
      boolean unseen = outcome == PostTable.Outcome.UNSEEN && post.createAt() > lastPostAt;
      if (post.isCounted() && (outcome == PostTable.Outcome.NEW || unseen)) counted++;
      membersMoved |= outcome == PostTable.Outcome.NEW && post.tellsOfMembers();
    }
    if (taken.changes() > 0) revisions.changed(channel.no(), revisions.next(), serverTime);
    if (counted > 0) channels.count(channel.no(), counted);
    if (membersMoved) channels.putMembersAt(channel.no(), 0);
    return taken;
  }

  private PostTable.Outcome putPost(ChannelRow channel, PostObject post, long serverTime)
      throws SQLException {
    PostTable.Outcome outcome = posts.put(channel.no(), post, revisions.next(), serverTime);
    boolean shown =
        switch (outcome) {
          case NEW, FOUND, CHANGED, DELETED -> true;
          case UNCHANGED, UNSEEN, DOUBTFUL -> false;
        };
    if (shown) {
      people.noteShown(channel.no(), post);
      if (post.deleteAt() == 0) contents.putFiles(channel.no(), channel.path(), post);
      else forgetOwnEdit(post);
    }
    return outcome;
  }

  /** Whether a post is held. */
  public boolean holds(long channel, PostObject post) throws SQLException {
    return query
        .first(
            row -> true,
            "select 1 from post where channel = ? and create_at = ? and id = ?",
            channel,
            post.createAt(),
            post.id())
        .isPresent();
  }

  /**
   * Notes as deleted what a stretch of the channel's history, read whole, no longer shows; the
   * content stays. Returns how many.
   */
  public int missPosts(ChannelRow channel, Stretch stretch, long serverTime) throws SQLException {
    int missed = posts.miss(channel.no(), stretch, revisions::next, serverTime);
    if (missed > 0) revisions.changed(channel.no(), revisions.next(), serverTime);
    return missed;
  }

  /** Notes that a post of the user's own was edited, so that its earlier texts are asked for. */
  public void noteOwnEdit(ChannelRow channel, PostObject post) throws SQLException {
    query.update(
        """
        insert into own_edit (post_id, channel, create_at, edit_at, told_at) values (?, ?, ?, ?, 0)
        on conflict do update set edit_at = excluded.edit_at
        where excluded.edit_at > edit_at\
        """,
        post.id(),
        channel.no(),
        post.createAt(),
        post.editAt());
  }

  /** Of a deleted post the server tells nothing; should it come back, it is asked again. */
  private void forgetOwnEdit(PostObject deleted) throws SQLException {
    query.update("delete from own_edit where post_id = ?", deleted.id());
  }

  /** Own posts whose earlier texts were not asked for since their last edit. */
  public List<OwnEdit> ownEditsToAsk() throws SQLException {
    return query.list(
        row -> new OwnEdit(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
        """
        select post_id, channel, create_at, edit_at from own_edit where edit_at > told_at
        order by post_id\
        """);
  }

  /** Takes in what a post was before its edits, newest first, as far as the server tells. */
  public void putEditHistory(OwnEdit edit, List<PostObject> earlier, long serverTime)
      throws SQLException {
    boolean learned = posts.learn(edit, earlier, revisions.next());
    if (learned) revisions.changed(edit.channel(), revisions.next(), serverTime);
    query.update("update own_edit set told_at = ? where post_id = ?", edit.editAt(), edit.postId());
  }

  /**
   * How many posts created until a time (ms UTC, included) the archive knows of those that the
   * server counts; deleted ones are counted there too.
   */
  public long countedPosts(long channel, long until) throws SQLException {
    return channels.counted(channel) - channels.countedAfter(channel, until);
  }

  /**
   * A live post that is strictly newer than a time, other than that one: the next above it, or one
   * further up. For going on when an anchor has gone.
   */
  public Optional<String> postAbove(long channel, long createAt, String except, int further)
      throws SQLException {
    return query.first(
        row -> row.getString(1),
        """
        select id from post where channel = ? and create_at > ? and delete_at = 0 and id <> ?
        order by create_at, id limit 1 offset ?\
        """,
        channel,
        createAt,
        except,
        further);
  }

  // People and emoji

  /** Takes in a person. */
  public void putUser(UserObject user, long serverTime) throws SQLException {
    people.putUser(user, serverTime);
  }

  /** Notes that the server tells nothing of this id. */
  public void putUnknownUser(String userId) throws SQLException {
    people.putUnknown(userId);
  }

  /** Whether the server was asked for this id and told nothing. */
  public boolean isUnknownUser(String userId) throws SQLException {
    return people.isUnknown(userId);
  }

  /** A person, if described. */
  public Optional<UserObject> user(String id) throws SQLException {
    return people.user(id);
  }

  /** Everybody whom channels show and nobody has described, if the server may tell of him. */
  public List<String> peopleToAsk() throws SQLException {
    return people.toAsk();
  }

  /** Everybody who is described. */
  public List<UserObject> users() throws SQLException {
    return people.all();
  }

  /** Custom emoji that posts show. */
  public List<EmojiObject> emojis() throws SQLException {
    return people.emojis();
  }

  // Contents

  /** The description of a file that a post named without describing it. */
  public void describeFile(ChannelRow channel, FileObject file) throws SQLException {
    int position =
        query
            .first(row -> row.getInt(1), "select position from file where id = ?", file.id())
            .orElse(0);
    contents.describe(channel.no(), channel.path(), file.postId(), position, file);
  }

  /** Wants a picture when this version of it is new. */
  public void wantPicture(Content wanted) throws SQLException {
    contents.wantPicture(wanted);
  }

  /** What is to be downloaded, at most so many. */
  public List<Content> wanted(int most) throws SQLException {
    return contents(Content.Status.WANTED, Optional.empty(), most);
  }

  /** Contents of this status, in an order that stays; at most so many after this one. */
  public List<Content> contents(Content.Status status, Optional<Content> after, int most)
      throws SQLException {
    return contents.of(status, after, most);
  }

  /** One content. */
  public Optional<Content> content(Content.Kind kind, String id) throws SQLException {
    return contents.find(kind, id);
  }

  /** Records what became of a download. */
  public void putContent(Content content, long serverTime) throws SQLException {
    contents.put(content, serverTime);
  }

  /** Wants again what failed before, and what one run only was told to be missing. */
  public void askAgainForContents() throws SQLException {
    contents.askAgain();
  }

  /** A summary has told of everything that is missing for good. */
  public void tellMissingContents() throws SQLException {
    contents.tellMissing();
  }

  // Publications

  /** A writer has published a file. */
  public void putPublication(Publication file) throws SQLException {
    publications.put(file);
  }

  /** A writer has withdrawn a file. */
  public void removePublication(String writer, String path) throws SQLException {
    publications.remove(writer, path);
  }

  /** How far a writer has got with a channel; channel 0 is the whole. */
  public void putCursor(String writer, long channel, String token) throws SQLException {
    publications.putCursor(writer, channel, token);
  }

  /** Forgets how far a writer has got. */
  public void removeCursors(String writer) throws SQLException {
    publications.removeCursors(writer);
  }

  // At the end of a crawl

  /** Builds what reading needs and recording does not; cheap when it is there. */
  public void buildIndices() throws SQLException {
    try (Statement statement = db.createStatement()) {
      statement.execute("create unique index if not exists post_id on post (id)");
      statement.execute(
          "create index if not exists post_root on post (root_id, create_at, id)"
              + " where root_id <> ''");
      statement.execute("create index if not exists post_revision on post (channel, revision)");
      statement.execute(
          "create index if not exists post_deleted on post (channel) where delete_at <> 0");
    }
  }
}
