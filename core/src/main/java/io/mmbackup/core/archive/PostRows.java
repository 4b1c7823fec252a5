package io.mmbackup.core.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The posts of a snapshot. Channels are named by their number. By id, root or revision is fast once
 * {@link Transaction#buildIndices} was called.
 */
public final class PostRows {
  private static final String BY_TIME = " order by p.create_at, p.id";

  private static final String NEWEST_FIRST = " order by p.create_at desc, p.id desc";

  /** SQLite plans a query anew for each value of a bare {@code limit ?}; that takes 40 µs. */
  private static final String AT_MOST = " limit max(?, 0)";

  private final Statements statements;

  PostRows(Statements statements) {
    this.statements = statements;
  }

  /** Posts for which {@code where} holds, of those that a reader is given. */
  private Iterable<PostRow> each(Deleted deleted, String where, String order, Object... arguments) {
    return statements.each(
        PostRow::of,
        PostRow.select(deleted) + "where " + where + deleted.condition() + order,
        arguments);
  }

  /** A channel's posts by (create_at, id). */
  public Iterable<PostRow> inChannel(long channel, Deleted deleted) {
    return each(deleted, "p.channel = ?", BY_TIME, channel);
  }

  /** The same for posts created at or after {@code from} and before {@code until}, ms UTC. */
  public Iterable<PostRow> inChannel(long channel, long from, long until, Deleted deleted) {
    return each(
        deleted,
        "p.channel = ? and p.create_at >= ? and p.create_at < ?",
        BY_TIME,
        channel,
        from,
        until);
  }

  /** At most {@code limit} posts before this place in (create_at, id), the nearest first. */
  public Iterable<PostRow> before(
      long channel, long createAt, String id, int limit, Deleted deleted) {
    return each(
        deleted,
        "p.channel = ? and (p.create_at, p.id) < (?, ?)",
        NEWEST_FIRST + AT_MOST,
        channel,
        createAt,
        id,
        limit);
  }

  /** At most {@code limit} posts from this place on in (create_at, id), the nearest first. */
  public Iterable<PostRow> from(
      long channel, long createAt, String id, int limit, Deleted deleted) {
    return each(
        deleted,
        "p.channel = ? and (p.create_at, p.id) >= (?, ?)",
        BY_TIME + AT_MOST,
        channel,
        createAt,
        id,
        limit);
  }

  /** Posts whose own revision is in this range, by revision; the end is included. */
  public Iterable<PostRow> ofRevisions(long channel, long since, long until, Deleted deleted) {
    return each(
        deleted,
        "p.channel = ? and p.revision > ? and p.revision <= ?",
        " order by p.revision",
        channel,
        since,
        until);
  }

  /**
   * Posts that show something of this range of revisions, by order of change, each once: a change
   * to a reply is one to its root, also when the reply is hidden now; what became of a file is one
   * to its post.
   */
  public Iterable<PostRow> changed(long channel, long since, long until, Deleted deleted) {
    return statements.each(
        PostRow::of,
        CHANGED
            + PostRow.select(deleted)
            + "join (select id, max(at) at from changed group by id) c on c.id = p.id"
            + " where p.channel = ?1"
            + deleted.condition()
            + " order by c.at, p.id",
        channel,
        since,
        until);
  }

  private static final String CHANGED =
      """
      with changed (id, at) as (
        select id, revision from post
          where channel = ?1 and revision > ?2 and revision <= ?3
        union all
        select root_id, revision from post
          where channel = ?1 and revision > ?2 and revision <= ?3 and root_id <> ''
        union all
        select f.post_id, s.revision from file_change s join file f on f.id = s.file_id
          where s.channel = ?1 and s.revision > ?2 and s.revision <= ?3)
      """;

  /** Posts that were deleted on the server and changed in this range of revisions. */
  public Iterable<PostRow> deleted(long channel, long since, long until) {
    return statements.each(
        PostRow::of,
        PostRow.select(Deleted.MARK)
            + "where p.channel = ? and p.revision > ? and p.revision <= ? and p.delete_at <> 0"
            + " order by p.revision",
        channel,
        since,
        until);
  }

  /** The revision of the so-manieth changed post after {@code since}; empty when there are less. */
  public OptionalLong revisionAfter(long channel, long since, int posts) {
    return statements
        .first(
            row -> row.getLong(1),
            "select revision from post where channel = ? and revision > ?"
                + " order by revision limit 1 offset ?",
            channel,
            since,
            posts - 1)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** The replies to a root by (create_at, id). */
  public Iterable<PostRow> replies(String rootId, Deleted deleted) {
    return each(deleted, "p.root_id = ? and p.root_id <> ''", BY_TIME, rootId);
  }

  /**
   * Posts of a channel that may be pinned, the newest first: their content tells. The server writes
   * a post's own flag before whatever the post quotes, so only the first one is looked at.
   */
  public Iterable<PostRow> pinned(long channel, Deleted deleted) {
    return each(
        deleted,
        "p.channel = ? and substr(p.raw, instr(p.raw, 'is_pinned\":') + length('is_pinned\":'), 5)"
            + " <> 'false'",
        NEWEST_FIRST,
        channel);
  }

  /** Posts of a channel that have files, the newest first. */
  public Iterable<PostRow> withFiles(long channel, Deleted deleted) {
    return each(
        deleted,
        "p.channel = ? and exists (select 1 from file g where g.post_id = p.id)",
        NEWEST_FIRST,
        channel);
  }

  /** The last reply to a root by (create_at, id). */
  public Optional<PostRow> lastReply(String rootId, Deleted deleted) {
    return statements.first(
        PostRow::of,
        PostRow.select(deleted)
            + "where p.root_id = ? and p.root_id <> ''"
            + deleted.condition()
            + NEWEST_FIRST
            + " limit 1",
        rootId);
  }

  /** A post by id. */
  public Optional<PostRow> find(String id, Deleted deleted) {
    return statements.first(
        PostRow::of, PostRow.select(deleted) + "where p.id = ?" + deleted.condition(), id);
  }

  /** The times of a channel's posts from the first time to before the second, ms UTC, in order. */
  public Iterable<Long> times(long channel, long from, long until, Deleted deleted) {
    return statements.each(
        row -> row.getLong(1),
        "select p.create_at from post p"
            + " where p.channel = ? and p.create_at >= ? and p.create_at < ?"
            + deleted.condition()
            + " order by p.create_at",
        channel,
        from,
        until);
  }

  /** What a post was before, oldest first. */
  public Iterable<VersionRow> versions(String postId) {
    return statements.each(
        row -> new VersionRow(row.getString(1), row.getLong(2), row.getBytes(3)),
        "select post_id, replaced_at, raw from post_version where post_id = ?"
            + " order by replaced_at, fingerprint",
        postId);
  }

  /** Reactions that a post had once, by time. */
  public Iterable<RemovedReactionRow> removedReactions(String postId) {
    return statements.each(
        row ->
            new RemovedReactionRow(
                row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
        "select user_id, emoji_name, create_at, removed_at from removed_reaction"
            + " where post_id = ? order by create_at, user_id, emoji_name",
        postId);
  }

  /** What is stored of each channel that has posts or files, by the channel's number. */
  public Map<Long, ChannelStatistics> statistics() {
    Map<Long, ChannelStatistics> all = new TreeMap<>();
    statements
        .each(ChannelStatistics::of, ChannelStatistics.EVERY)
        .forEach(one -> all.put(one.channel(), one));
    return all;
  }

  /** What is stored of one channel. */
  public ChannelStatistics statistics(long channel) {
    return statements.first(ChannelStatistics::of, ChannelStatistics.ONE, channel).orElseThrow();
  }

  /** How many posts of a channel a reader is given, and the times of the first and last of them. */
  public Extent extent(long channel, Deleted deleted) {
    ChannelStatistics all = statistics(channel);
    if (deleted == Deleted.MARK || all.deletedPosts() == 0) {
      return new Extent(all.posts(), all.oldest(), all.newest());
    }
    return new Extent(all.posts() - all.deletedPosts(), edge(channel, "min"), edge(channel, "max"));
  }

  private OptionalLong edge(long channel, String which) {
    return statements
        .first(
            ChannelStatistics.time(1),
            "select " + which + "(p.create_at) from post p where p.channel = ? and p.delete_at = 0",
            channel)
        .orElseThrow();
  }

  /** What the posts of a channel amount to that a reader is given; reads each of them. */
  public PostTotals totals(long channel, Deleted deleted) {
    String shown = "p.channel = ?" + deleted.condition();
    Map<String, Long> people = new LinkedHashMap<>();
    statements
        .each(
            row -> Map.entry(row.getString(1), row.getLong(2)),
            "select p.user_id, count(*) from post p where "
                + shown
                + " group by p.user_id order by count(*) desc, p.user_id",
            channel)
        .forEach(one -> people.put(one.getKey(), one.getValue()));
    long threads =
        statements
            .first(
                row -> row.getLong(1),
                "select count(distinct p.root_id) from post p where p.root_id <> '' and " + shown,
                channel)
            .orElseThrow();
    return statements
        .first(
            row -> new PostTotals(people, threads, row.getLong(1), row.getLong(2), row.getLong(3)),
            """
            select count(*), total(c.status is not 'PRESENT'),
              total(case c.status when 'PRESENT' then c.length end)
            from file f join post p on p.id = f.post_id
              left join content c on c.kind = 'attachment' and c.id = f.id
            where \
            """
                + shown,
            channel)
        .orElseThrow();
  }

  /** A number of posts and the times of the first and last, ms UTC; empty when there are none. */
  public record Extent(long posts, OptionalLong first, OptionalLong last) {}
}
