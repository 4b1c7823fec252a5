package io.mmbackup.core.export;

import io.mmbackup.core.archive.UserRow;
import io.mmbackup.spi.User;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A person of the archive. */
record ArchivedUser(
    String id,
    String username,
    String shownName,
    boolean bot,
    Optional<String> avatarPath,
    String rawJson)
    implements User {

  static User of(UserRow row, String shownName) {
    return new ArchivedUser(
        row.user().id(),
        row.user().username(),
        shownName,
        row.user().bot(),
        row.avatarPath(),
        new String(row.user().raw(), StandardCharsets.UTF_8));
  }

  /** Somebody of whom the server told nothing: the id stands for the name. */
  static User undescribed(String id) {
    return undescribed(id, id);
  }

  /** Somebody of whom the server told no more than this. */
  static User undescribed(String id, String username) {
    return new ArchivedUser(id, username, username, false, Optional.empty(), "{}");
  }
}
