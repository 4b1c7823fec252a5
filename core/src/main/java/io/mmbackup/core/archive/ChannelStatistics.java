package io.mmbackup.core.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * What is stored of a channel: posts (deleted ones included), files that are there, files that are
 * not (without those left out by choice), bytes of those that are, and the times of the oldest and
 * newest post, ms UTC. {@code channel} is its number; {@code deletedUnseen} are posts that were
 * deleted before the backup saw them, {@code vanished} those that the server no longer shows
 * without a word.
 */
public record ChannelStatistics(
    long channel,
    long posts,
    long deletedPosts,
    long filesPresent,
    long filesMissing,
    long bytes,
    OptionalLong oldest,
    OptionalLong newest,
    long deletedUnseen,
    long vanished) {

  private static final String SELECT =
      """
      select c.no,
        (select count(*) from post p where p.channel = c.no),
        (select count(*) from post p where p.channel = c.no and p.delete_at <> 0),
        coalesce(f.present, 0), coalesce(f.missing, 0), coalesce(f.bytes, 0),
        (select min(p.create_at) from post p where p.channel = c.no),
        (select max(p.create_at) from post p where p.channel = c.no),
        (select count(*) from tombstone t where t.channel = c.no), coalesce(m.vanished, 0)
      from channel c left join (
        select channel, sum(status = 'PRESENT') present, sum(status not in ('PRESENT', 'LEFT_OUT')) missing,
          sum(length) bytes
        from content where kind = 'attachment'%s group by channel) f on f.channel = c.no
      left join (select channel, count(*) vanished from missing_post group by channel) m
        on m.channel = c.no\
      """;

  static final String EVERY = SELECT.formatted("");
  static final String ONE = SELECT.formatted(" and channel = ?1") + " where c.no = ?1";

  static ChannelStatistics of(ResultSet row) throws SQLException {
    return new ChannelStatistics(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        time(7).of(row),
        time(8).of(row),
        row.getLong(9),
        row.getLong(10));
  }

  /** A column that is null when there is no post. */
  static Query.Row<OptionalLong> time(int column) {
    return row -> {
      long time = row.getLong(column);
      return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(time);
    };
  }
}
