package io.mmbackup.core.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The archive as it was at one instant, to be read by the thread that opened it. Whatever is
 * written later is not seen. Rows come one at a time, in iterators that need no closing; nothing
 * grows with the size of a channel. A failure to read is an {@link UnreadableArchiveException}.
 */
public final class Snapshot implements AutoCloseable {
  private final Path folder;
  private final Statements statements;
  private final PostRows posts;
  private final PeopleRows people;
  private final ContentRows contents;
  private final PublicationRows publications;

  Snapshot(
      Path folder,
      Path file,
      ReadConnection connection,
      Statements.Closing closing,
      Runnable onRead) {
    this.folder = folder;
    this.statements = new Statements(file, connection, closing, onRead);
    this.posts = new PostRows(statements);
    this.people = new PeopleRows(statements);
    this.contents = new ContentRows(statements);
    this.publications = new PublicationRows(statements);
  }

  /** The folder of the backup. */
  public Path folder() {
    return folder;
  }

  /** A remembered choice or fact. */
  public Optional<String> meta(String key) {
    return statements.first(row -> row.getString(1), "select value from meta where key = ?", key);
  }

  /** A whole answer about the account, such as {@code preferences}, as JSON. */
  public Optional<byte[]> document(String name) {
    return statements.first(
        row -> row.getBytes(1), "select raw from document where name = ?", name);
  }

  /** The names of the documents that begin so, in order. */
  public List<String> documentNames(String prefix) {
    List<String> names = new ArrayList<>();
    statements
        .each(
            row -> row.getString(1),
            "select name from document where substr(name, 1, length(?1)) = ?1 order by name",
            prefix)
        .forEach(names::add);
    return names;
  }

  /** Every channel, by path. */
  public List<ChannelRow> channels() {
    List<ChannelRow> all = new ArrayList<>();
    statements.each(ChannelRow::of, ChannelRow.SELECT + " order by c.path").forEach(all::add);
    return all;
  }

  /** A channel by id. */
  public Optional<ChannelRow> channel(String id) {
    return statements.first(ChannelRow::of, ChannelRow.SELECT + " where c.id = ?", id);
  }

  /** A channel by its path in the backup. */
  public Optional<ChannelRow> channelAt(String path) {
    return statements.first(
        ChannelRow::of, ChannelRow.SELECT + " where c.path = ? collate nocase", path);
  }

  /** The archive's newest change number: it grows with every change. */
  public long revision() {
    return statements
        .first(row -> row.getLong(1), "select max(revision) from channel_state")
        .orElse(0L);
  }

  /** A channel by its number in the archive. */
  public Optional<ChannelRow> channel(long no) {
    return statements.first(ChannelRow::of, ChannelRow.SELECT + " where c.no = ?", no);
  }

  /** A channel by URL name; that of a team. */
  public Optional<ChannelRow> channelNamed(String teamId, String name) {
    return statements.first(
        ChannelRow::of, ChannelRow.SELECT + " where c.team_id = ? and c.name = ?", teamId, name);
  }

  /** Posts and their earlier versions. */
  public PostRows posts() {
    return posts;
  }

  /** Users, members, teams, custom emoji. */
  public PeopleRows people() {
    return people;
  }

  /** Files of posts, and everything that is downloaded into a file. */
  public ContentRows contents() {
    return contents;
  }

  /** What writers have published, and how far each has got. */
  public PublicationRows publications() {
    return publications;
  }

  /** Checks of the archive itself. */
  public Inspection inspection() {
    return new Inspection(statements);
  }

  /** Temporary tables for what a writer's output holds; at most one a snapshot. */
  public ReadBackTable readBackTable() {
    return new ReadBackTable(statements);
  }

  /**
   * Whether anything could not be read, even if whoever read it swallowed the exception: then
   * nothing that was made of this snapshot may be trusted.
   */
  public boolean failed() {
    return statements.failed();
  }

  @Override
  public void close() throws IOException {
    try {
      statements.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
