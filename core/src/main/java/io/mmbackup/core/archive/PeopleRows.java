package io.mmbackup.core.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Users, members, teams and custom emoji of a snapshot. */
public final class PeopleRows {
  private final Statements statements;

  PeopleRows(Statements statements) {
    this.statements = statements;
  }

  /** A person by id; empty when the server never described that person. */
  public Optional<UserRow> user(String id) {
    return statements.first(UserRow::of, UserRow.SELECT + " where u.id = ?", id);
  }

  /** A person by user name. */
  public Optional<UserRow> userNamed(String username) {
    return statements.first(
        UserRow::of, UserRow.SELECT + " where u.username = ? order by u.id", username);
  }

  /** The members of a channel, by user name. */
  public Iterable<MemberRow> members(long channel) {
    return statements.each(
        row ->
            new MemberRow(
                row.getString(3),
                row.getBytes(1) == null ? Optional.empty() : Optional.of(UserRow.of(row))),
        """
        select u.raw, c.path, m.user_id from member m
        left join user u on u.id = m.user_id
        left join content c on c.kind = 'avatar' and c.id = u.id and c.sha256 <> ''
        where m.channel = ? order by coalesce(u.username, m.user_id), m.user_id\
        """,
        channel);
  }

  /** How many members a channel has, by its id. */
  public long memberCount(String channelId) {
    return statements
        .first(
            row -> row.getLong(1),
            "select count(*) from member m join channel c on c.no = m.channel where c.id = ?",
            channelId)
        .orElse(0L);
  }

  /** A team by id. */
  public Optional<TeamRow> team(String id) {
    return statements.first(TeamRow::of, TeamRow.SELECT + " where t.id = ?", id);
  }

  /** A team by URL name; one that the server still lists before any other of that name. */
  public Optional<TeamRow> teamNamed(String name) {
    return statements.first(
        TeamRow::of,
        TeamRow.SELECT + " where t.name = ? order by t.listed desc, t.folder limit 1",
        name);
  }

  /** Every team, by its folder. */
  public List<TeamRow> teams() {
    List<TeamRow> all = new ArrayList<>();
    statements.each(TeamRow::of, TeamRow.SELECT + " order by t.folder").forEach(all::add);
    return all;
  }

  /**
   * A custom emoji by name whose image is stored. Names can be used again after a deletion: one
   * that was not deleted comes first.
   */
  public Optional<EmojiRow> emoji(String name) {
    return statements.first(
        row -> new EmojiRow(row.getString(1), row.getString(2), row.getString(3)),
        """
        select e.id, e.name, c.path from emoji e
        join content c on c.kind = 'emoji' and c.id = e.id and c.sha256 <> ''
        where e.name = ? order by coalesce(e.raw ->> 'delete_at', 0) <> 0, e.id\
        """,
        name);
  }
}
