package io.mmbackup.core.archive;

import java.util.Map;
import java.util.Optional;

/**
 * What was found in one writer's output, noted in temporary tables beside the snapshot so that
 * memory does not grow with it, and what of the archive was not found there. A post is expected
 * when the writer has got as far as its newest change.
 */
public final class ReadBackTable {
  /** A post as it should stand in an output; {@code no} is its row, {@code channel} a number. */
  public record Expected(long no, long channel, long deleteAt, long fingerprint, long revision) {}

  /** A post that does not stand once in the output: {@code times} it was found. */
  public record Miscounted(String postId, String channelPath, int times) {}

  /** A stored file that the output neither holds nor links to. */
  public record MissingFile(String fileId, String path, String postId, String channelPath) {}

  private final Statements statements;

  ReadBackTable(Statements statements) {
    this.statements = statements;
    statements.update("create temp table if not exists seen (no integer primary key, times int)");
    statements.update(
        "create temp table if not exists seen_file (id text primary key) without rowid");
    statements.update(
        "create temp table if not exists reached (channel integer primary key, revision int)");
  }

  /** Begins another writer: how far it has got, as a revision by the channel's number. */
  public void begin(Map<Long, Long> reached) {
    statements.update("delete from seen");
    statements.update("delete from seen_file");
    statements.update("delete from reached");
    reached.forEach(
        (channel, revision) ->
            statements.update("insert into reached values (?, ?)", channel, revision));
  }

  /** What the archive knows of a post. */
  public Optional<Expected> post(String id) {
    return statements.first(
        row ->
            new Expected(
                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
        "select rowid, channel, delete_at, fingerprint, revision from post where id = ?",
        id);
  }

  /** The post stands in the output. */
  public void note(Expected post) {
    statements.update(
        "insert into seen values (?, 1) on conflict do update set times = times + 1", post.no());
  }

  /** The file, or a link to it, stands in the output. */
  public void noteFile(String id) {
    statements.update("insert or ignore into seen_file values (?)", id);
  }

  /** Posts that are not there or stand there more than once. */
  public Iterable<Miscounted> miscounted(Deleted deleted) {
    return statements.each(
        row -> new Miscounted(row.getString(1), row.getString(2), row.getInt(3)),
        """
        select p.id, c.path, coalesce(s.times, 0) from post p
        join channel c on c.no = p.channel
        join reached r on r.channel = p.channel
        left join seen s on s.no = p.rowid
        where coalesce(s.times, 0) <> 1 and (s.times > 1 or p.revision <= r.revision)%s\
        """
            .formatted(deleted.condition()));
  }

  /** Files that the backup has and the output has not. */
  public Iterable<MissingFile> missingFiles(Deleted deleted) {
    return statements.each(
        row ->
            new MissingFile(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        """
        select f.id, a.path, f.post_id, c.path from content a
        join file f on f.id = a.id
        join post p on p.id = f.post_id
        join channel c on c.no = p.channel
        join reached r on r.channel = p.channel
        left join file_change h on h.file_id = f.id
        left join seen_file s on s.id = f.id
        where a.kind = 'attachment' and a.sha256 <> '' and s.id is null
          and p.revision <= r.revision and coalesce(h.revision, 0) <= r.revision%s\
        """
            .formatted(deleted.condition()));
  }
}
