package io.mmbackup.core.archive;

import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.TeamObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A team, its folder in the backup, whether the server still lists it for the user, and the path of
 * its icon from the backup's root, if one is stored.
 */
public record TeamRow(TeamObject team, String folder, boolean listed, Optional<String> iconPath) {
  static final String SELECT =
      """
      select t.raw, t.folder, t.listed, c.path from team t
      left join content c on c.kind = 'team_icon' and c.id = t.id and c.sha256 <> ''\
      """;

  static TeamRow of(ResultSet row) throws SQLException {
    try {
      return new TeamRow(
          TeamObject.parse(row.getBytes(1)),
          row.getString(2),
          row.getBoolean(3),
          Optional.ofNullable(row.getString(4)));
    } catch (MalformedJsonException e) {
      throw PostRow.damaged("a team", e);
    }
  }
}
