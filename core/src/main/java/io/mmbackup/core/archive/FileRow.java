package io.mmbackup.core.archive;

import io.mmbackup.core.wire.FileObject;
import io.mmbackup.core.wire.MalformedJsonException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A file of a post: {@code raw} is its description, <code>{}</code> until the server gave one;
 * {@code content} is what became of its bytes.
 */
public record FileRow(String id, String postId, byte[] raw, Optional<Content> content) {
  static final String SELECT =
      """
      select c.kind, c.id, c.version, c.channel, c.size, c.status, c.path, c.length, c.sha256,
        c.reason, c.reported, f.id, f.post_id, f.raw
      from file f left join content c on c.kind = 'attachment' and c.id = f.id\
      """;

  static FileRow of(ResultSet row) throws SQLException {
    return new FileRow(
        row.getString(12),
        row.getString(13),
        row.getBytes(14),
        row.getString(1) == null ? Optional.empty() : Optional.of(Content.of(row)));
  }

  /** The description; empty until the server gave one. */
  public Optional<FileObject> object() {
    if (raw.length <= 2) return Optional.empty();
    try {
      return Optional.of(FileObject.parse(raw));
    } catch (MalformedJsonException e) {
      throw PostRow.damaged("file " + id, e);
    }
  }
}
