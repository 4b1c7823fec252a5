package io.mmbackup.core.archive;

import java.util.Optional;

/** Files of posts, and everything that is downloaded, of a snapshot. */
public final class ContentRows {
  private final Statements statements;

  ContentRows(Statements statements) {
    this.statements = statements;
  }

  /** A post's files in the author's order; those that an edit took away are kept. */
  public Iterable<FileRow> filesOf(String postId) {
    return statements.each(
        FileRow::of, FileRow.SELECT + " where f.post_id = ? order by f.position, f.id", postId);
  }

  /** A file by id. */
  public Optional<FileRow> file(String id) {
    return statements.first(FileRow::of, FileRow.SELECT + " where f.id = ?", id);
  }

  /** What is stored at this path, from the backup's root. */
  public Optional<Content> storedAt(String path) {
    return statements.first(
        Content::of, Content.SELECT + " where path = ? collate nocase and sha256 <> ''", path);
  }

  /** Contents of this status, by kind and path. */
  public Iterable<Content> withStatus(Content.Status status) {
    return statements.each(
        Content::of, Content.SELECT + " where status = ? order by kind, path, id", status.name());
  }

  /** How many stored files belong to posts that were deleted on the server. */
  public long ofDeletedPosts() {
    return statements
        .first(
            row -> row.getLong(1),
            """
            select count(*) from post p cross join file f cross join content c
            where p.delete_at <> 0 and f.post_id = p.id
              and c.kind = 'attachment' and c.id = f.id and c.sha256 <> ''\
            """)
        .orElseThrow();
  }

  /** Every content of which a file is stored, by path, of whatever version. */
  public Iterable<Content> stored() {
    return statements.each(Content::of, Content.SELECT + " where sha256 <> '' order by path");
  }
}
