package io.mmbackup.core.archive;

import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.MalformedJsonException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A channel as the archive holds it: its number, which is the key of everything that belongs to it,
 * the name it is shown by, its path in the backup, and how far it is known. {@code revision} is
 * that of the newest change to anything it shows; {@code recordedAt} the server's time of that, ms
 * UTC.
 */
public record ChannelRow(
    long no,
    String id,
    String teamId,
    String type,
    String name,
    String displayName,
    String path,
    byte[] raw,
    long revision,
    long namesRevision,
    long recordedAt,
    ChannelState state) {

  static final String SELECT =
      """
      select c.no, c.id, c.team_id, c.type, c.name, c.display_name, c.path, c.raw,
        s.revision, s.names_revision, s.recorded_at, s.phase, s.walk, s.walk_no, s.asked_from,
        s.asked_until, s.complete_as_of, s.gap, s.lost_at, s.listing, s.watermark, s.looked_at
      from channel c join channel_state s on s.channel = c.no\
      """;

  static ChannelRow of(ResultSet row) throws SQLException {
    return new ChannelRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getBytes(8),
        row.getLong(9),
        row.getLong(10),
        row.getLong(11),
        new ChannelState(
            ChannelState.Phase.valueOf(row.getString(12)),
            Optional.ofNullable(row.getString(13)),
            row.getLong(14),
            row.getLong(15),
            row.getLong(16),
            row.getLong(17),
            Optional.ofNullable(row.getString(18)),
            row.getLong(19),
            Optional.ofNullable(row.getString(20)),
            Optional.ofNullable(row.getString(21)),
            row.getLong(22)));
  }

  /** The same in another state. */
  public ChannelRow with(ChannelState other) {
    return new ChannelRow(
        no,
        id,
        teamId,
        type,
        name,
        displayName,
        path,
        raw,
        revision,
        namesRevision,
        recordedAt,
        other);
  }

  /** The channel's own fields, as last listed. */
  public ChannelObject object() {
    try {
      return ChannelObject.parse(raw);
    } catch (MalformedJsonException e) {
      throw PostRow.damaged("channel " + id, e);
    }
  }

  /** Whether everything but counters and times of posts is as in this listing. */
  boolean sameSettings(ChannelObject now) {
    ChannelObject before = object();
    return before.name().equals(now.name())
        && before.displayName().equals(now.displayName())
        && before.header().equals(now.header())
        && before.purpose().equals(now.purpose())
        && before.type().equals(now.type())
        && before.deleteAt() == now.deleteAt();
  }
}
