package io.mmbackup.core.archive;

import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.TeamObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Teams and channels, and the folder each has in the backup. A folder is chosen once, from the URL
 * name, and kept when the channel is renamed. Used by the writing thread only.
 */
final class ChannelTable {
  private static final String DIRECT = "direct-messages";
  private static final String GROUP = "group-messages";
  private static final int MAX_GROUP_NAME = 60;
  private static final int MAX_FOLDER = 64;

  private final Query query;
  private final SealedTable teams;
  private final SealedTable channels;
  private final Revisions revisions;

  ChannelTable(Connection db, Tally tally, Revisions revisions) throws SQLException {
    this.query = new Query(db);
    this.revisions = revisions;
    teams = new SealedTable(db, tally, Sealed.TEAM);
    channels = new SealedTable(db, tally, Sealed.CHANNEL);
  }

  void putTeams(List<TeamObject> listed, long serverTime) throws SQLException {
    for (TeamObject team : listed) putTeam(team, true, serverTime);
    List<String> ids = listed.stream().map(TeamObject::id).toList();
    List<byte[]> known =
        query.list(row -> row.getBytes(1), "select raw from team where listed = 1");
    for (byte[] raw : known) {
      TeamObject team = parse(raw);
      if (!ids.contains(team.id())) putTeam(team, false, serverTime);
    }
  }

  private static TeamObject parse(byte[] raw) throws SQLException {
    try {
      return TeamObject.parse(raw);
    } catch (MalformedJsonException e) {
      throw new SQLException("the archive holds a team that is no JSON", e);
    }
  }

  private void putTeam(TeamObject team, boolean listed, long serverTime) throws SQLException {
    Optional<String> held =
        query.first(row -> row.getString(1), "select folder from team where id = ?", team.id());
    Optional<String> names =
        query.first(
            row -> row.getString(1) + "\n" + row.getString(2),
            "select name, display_name from team where id = ?",
            team.id());
    String folder = held.isPresent() ? held.get() : newTeamFolder(team);
    teams.put(team.id(), team.name(), team.displayName(), folder, listed ? 1 : 0, team.raw());
    // Also of a team that was not known while its channels were: a new one has none yet.
    boolean renamed = !names.equals(Optional.of(team.name() + "\n" + team.displayName()));
    if (renamed) noteTeamName(team.id(), serverTime);
  }

  private void noteTeamName(String teamId, long serverTime) throws SQLException {
    for (long no :
        query.list(row -> row.getLong(1), "select no from channel where team_id = ?", teamId)) {
      revisions.namesChanged(no, revisions.next(), serverTime);
    }
  }

  private String newTeamFolder(TeamObject team) throws SQLException {
    String folder = SafeName.of(team.name().toLowerCase(Locale.ROOT), MAX_FOLDER);
    if (folder.startsWith("_")) folder = "team" + folder;
    boolean taken =
        folder.equals(DIRECT)
            || folder.equals(GROUP)
            || query
                .first(row -> 1, "select 1 from team where folder = ? collate nocase", folder)
                .isPresent();
    return taken ? folder + "-" + team.id() : folder;
  }

  /**
   * Takes in a channel as the server lists it; {@code shown} is what Mattermost shows for it, for
   * direct and group messages the people. Returns its number, which never changes.
   */
  long putChannel(ChannelObject channel, String shown, List<String> people, long serverTime)
      throws SQLException {
    Optional<ChannelRow> held = find(channel.id());
    long no = held.isPresent() ? held.get().no() : nextNo();
    String path = held.isPresent() ? held.get().path() : newPath(channel, people);
    boolean changed =
        channels.put(
            channel.id(),
            no,
            channel.teamId(),
            channel.type(),
            channel.name(),
            shown,
            path,
            channel.raw());
    if (held.isEmpty()) query.update("insert into channel_state (channel) values (?)", no);
    if (changed) noteChange(no, held, shown, channel, serverTime);
    return no;
  }

  private void noteChange(
      long no, Optional<ChannelRow> held, String shown, ChannelObject now, long serverTime)
      throws SQLException {
    boolean countersOnly =
        held.isPresent() && held.get().displayName().equals(shown) && held.get().sameSettings(now);
    if (countersOnly) revisions.changed(no, revisions.next(), serverTime);
    else revisions.namesChanged(no, revisions.next(), serverTime);
  }

  Optional<ChannelRow> find(String id) throws SQLException {
    return query.first(ChannelRow::of, ChannelRow.SELECT + " where c.id = ?", id);
  }

  Optional<ChannelRow> find(long no) throws SQLException {
    return query.first(ChannelRow::of, ChannelRow.SELECT + " where c.no = ?", no);
  }

  List<ChannelRow> all() throws SQLException {
    return query.list(ChannelRow::of, ChannelRow.SELECT + " order by c.path");
  }

  void putState(long no, ChannelState state) throws SQLException {
    query.update(
        """
        update channel_state set phase = ?, walk = ?, walk_no = ?, asked_from = ?,
          asked_until = ?, complete_as_of = ?, gap = ?, lost_at = ?, listing = ?, watermark = ?,
          looked_at = ?
        where channel = ?\
        """,
        state.phase().name(),
        state.walk().orElse(null),
        state.walkNo(),
        state.askedFrom(),
        state.askedUntil(),
        state.completeAsOf(),
        state.gap().orElse(null),
        state.lostAt(),
        state.listing().orElse(null),
        state.watermark().orElse(null),
        state.lookedAt(),
        no);
  }

  /** So many more posts are known of those that the server counts. */
  void count(long no, int more) throws SQLException {
    query.update("update channel_state set counted = counted + ? where channel = ?", more, no);
  }

  long counted(long no) throws SQLException {
    return query
        .first(row -> row.getLong(1), "select counted from channel_state where channel = ?", no)
        .orElse(0L);
  }

  /** Of the counted ones, those created after a time: few, it is the end of the channel. */
  long countedAfter(long no, long createAt) throws SQLException {
    long counted = 0;
    for (byte[] raw :
        query.list(
            row -> row.getBytes(1),
            """
            select raw from post where channel = ?1 and create_at > ?2
            union all select raw from tombstone where channel = ?1 and create_at > ?2\
            """,
            no,
            createAt)) {
      if (PostTable.parse(raw).isCounted()) counted++;
    }
    return counted;
  }

  void putMembersAt(long no, long serverTime) throws SQLException {
    query.update("update channel_state set members_at = ? where channel = ?", serverTime, no);
  }

  Set<Long> membersToRead() throws SQLException {
    return Set.copyOf(
        query.list(
            row -> row.getLong(1), "select channel from channel_state where members_at = 0"));
  }

  Set<Long> noteListed(Set<String> ids) throws SQLException {
    Set<Long> gone = new HashSet<>();
    for (Standing one :
        query.list(
            row -> new Standing(row.getLong(1), row.getString(2), row.getBoolean(3)),
            "select c.no, c.id, s.listed from channel c join channel_state s on s.channel ="
                + " c.no")) {
      boolean now = ids.contains(one.id());
      if (now == one.listed()) continue;
      query.update("update channel_state set listed = ? where channel = ?", now ? 1 : 0, one.no());
      if (!now) gone.add(one.no());
    }
    return gone;
  }

  private record Standing(long no, String id, boolean listed) {}

  private long nextNo() throws SQLException {
    return query
        .first(row -> row.getLong(1), "select coalesce(max(no), 0) + 1 from channel")
        .orElse(1L);
  }

  private String newPath(ChannelObject channel, List<String> people) throws SQLException {
    String path = folder(channel) + "/" + fileName(channel, people);
    boolean taken =
        query
            .first(row -> 1, "select 1 from channel where path = ? collate nocase", path)
            .isPresent();
    return taken ? path + "-" + channel.id() : path;
  }

  private String folder(ChannelObject channel) throws SQLException {
    return switch (channel.type()) {
      case "D" -> DIRECT;
      case "G" -> GROUP;
      default ->
          query
              .first(
                  row -> row.getString(1), "select folder from team where id = ?", channel.teamId())
              .orElse("team-" + SafeName.of(channel.teamId(), MAX_FOLDER));
    };
  }

  private static String fileName(ChannelObject channel, List<String> people) {
    String name =
        switch (channel.type()) {
          case "D", "G" -> people.isEmpty() ? channel.id() : String.join("-", people);
          default -> channel.name();
        };
    int most = channel.type().equals("G") ? MAX_GROUP_NAME : MAX_FOLDER;
    return SafeName.of(name.toLowerCase(Locale.ROOT), most);
  }
}
