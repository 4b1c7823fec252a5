package io.mmbackup.core.archive;

import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A post as the archive holds it. Times in ms UTC, 0 for never; {@code rootId} is empty for a root;
 * {@code channel} is the channel's number. What the columns say of deletion counts, not {@code
 * raw}, which is the last content the server showed. {@code replyCount} are the replies that a
 * reader is given; {@code hasFiles} whether it ever had one, {@code hasVersions} whether it was
 * edited, {@code hasRemovedReactions} whether any was taken back: most posts need not be asked.
 */
public record PostRow(
    long channel,
    String id,
    long createAt,
    long updateAt,
    long deleteAt,
    String deletedBy,
    String rootId,
    String userId,
    long fingerprint,
    long revision,
    byte[] raw,
    int replyCount,
    boolean hasFiles,
    boolean hasVersions,
    boolean hasRemovedReactions) {
  private static final String ALL = columns(Deleted.MARK);
  private static final String NOT_DELETED = columns(Deleted.HIDE);

  /** The columns, and where they come from; to be followed by a where clause over {@code p}. */
  static String select(Deleted deleted) {
    return switch (deleted) {
      case MARK -> ALL;
      case HIDE -> NOT_DELETED;
    };
  }

  private static String columns(Deleted counted) {
    return """
    select p.channel, p.id, p.create_at, p.update_at, p.delete_at, p.deleted_by, p.root_id,
      p.user_id, p.fingerprint, p.revision, p.raw,
      case when p.root_id = ''
        then (select count(*) from post q where q.root_id = p.id and q.root_id <> ''%s)
        else 0 end,
      exists (select 1 from file f where f.post_id = p.id)
        + 2 * exists (select 1 from post_version v where v.post_id = p.id)
        + 4 * exists (select 1 from removed_reaction r where r.post_id = p.id)
    from post p
    """
        .formatted(counted.condition().replace("p.", "q."));
  }

  static PostRow of(ResultSet row) throws SQLException {
    int has = row.getInt(13);
    return new PostRow(
        row.getLong(1),
        text(row, 2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        text(row, 6),
        text(row, 7),
        text(row, 8),
        row.getLong(9),
        row.getLong(10),
        row.getBytes(11),
        row.getInt(12),
        (has & 1) != 0,
        (has & 2) != 0,
        (has & 4) != 0);
  }

  /** The driver takes twice as long for a string as for its bytes. */
  private static String text(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes.length == 0 ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  /** The content, parsed again; costs about 2 µs. */
  public PostObject object() {
    try {
      return PostObject.parse(raw);
    } catch (MalformedJsonException e) {
      throw damaged("post " + id, e);
    }
  }

  /** For raw JSON that was whole when it was stored. */
  static UnreadableArchiveException damaged(String what, MalformedJsonException e) {
    return new UnreadableArchiveException(
        new ArchiveException(
            "The archive is damaged: " + what + " is no JSON: " + e.getMessage() + ".",
            "Run: mmbackup verify",
            e));
  }
}
