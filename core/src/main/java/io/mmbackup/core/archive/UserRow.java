package io.mmbackup.core.archive;

import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.UserObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A person, with the path of the picture from the backup's root, if one is stored. */
public record UserRow(UserObject user, Optional<String> avatarPath) {
  static final String SELECT =
      """
      select u.raw, c.path from user u
      left join content c on c.kind = 'avatar' and c.id = u.id and c.sha256 <> ''\
      """;

  static UserRow of(ResultSet row) throws SQLException {
    try {
      return new UserRow(UserObject.parse(row.getBytes(1)), Optional.ofNullable(row.getString(2)));
    } catch (MalformedJsonException e) {
      throw PostRow.damaged("a user", e);
    }
  }
}
