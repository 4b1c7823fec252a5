package io.mmbackup.core.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What writers have published, and how far each has got, of a snapshot. */
public final class PublicationRows {
  private static final String SELECT =
      "select writer, path, channel, length, sha256 from publication";

  private static final Query.Row<Publication> ROW =
      row ->
          new Publication(
              row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getString(5));

  private final Statements statements;

  PublicationRows(Statements statements) {
    this.statements = statements;
  }

  /** Every published file, by writer and path. */
  public Iterable<Publication> all() {
    return statements.each(ROW, SELECT + " order by writer, path");
  }

  /** Everything that writers have published and everything that was downloaded, by path. */
  public Iterable<StoredFile> everyFile() {
    return statements.each(
        row -> new StoredFile(row.getString(1), row.getLong(2), row.getString(3)),
        """
        select case writer when '' then path else writer || '/' || path end as file, length, sha256
        from publication
        union all
        select path, length, sha256 from content where sha256 <> ''
        order by file\
        """);
  }

  /**
   * The names of all writers that have published something or got somewhere; among them {@link
   * Publication#NO_WRITER}.
   */
  public List<String> writers() {
    List<String> names = new ArrayList<>();
    statements
        .each(
            row -> row.getString(1),
            "select writer from publication union select writer from writer_cursor order by 1")
        .forEach(names::add);
    return names;
  }

  /** What a writer has published, by path. */
  public Iterable<Publication> of(String writer) {
    return statements.each(ROW, SELECT + " where writer = ? order by path", writer);
  }

  /** What a writer has published of one channel (0: of none), by path. */
  public List<Publication> of(String writer, long channel) {
    List<Publication> files = new ArrayList<>();
    statements
        .each(ROW, SELECT + " where writer = ? and channel = ? order by path", writer, channel)
        .forEach(files::add);
    return files;
  }

  /** What a writer has published under this path, or one that differs only in case. */
  public Optional<Publication> at(String writer, String path) {
    return statements.first(
        ROW, SELECT + " where writer = ? and path = ? collate nocase", writer, path);
  }

  /** How many files a writer has published. */
  public long count(String writer) {
    return statements
        .first(row -> row.getLong(1), "select count(*) from publication where writer = ?", writer)
        .orElseThrow();
  }

  /** How far a writer has got, by the channel's number; 0 is the whole. */
  public Map<Long, String> cursors(String writer) {
    Map<Long, String> tokens = new TreeMap<>();
    statements
        .each(
            row -> Map.entry(row.getLong(1), row.getString(2)),
            "select channel, token from writer_cursor where writer = ?",
            writer)
        .forEach(entry -> tokens.put(entry.getKey(), entry.getValue()));
    return tokens;
  }
}
