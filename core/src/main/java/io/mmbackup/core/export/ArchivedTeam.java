package io.mmbackup.core.export;

import io.mmbackup.core.archive.TeamRow;
import io.mmbackup.spi.Team;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A team of the archive. */
record ArchivedTeam(
    String id, String name, String displayName, Optional<String> iconPath, String rawJson)
    implements Team {

  static Team of(TeamRow row) {
    return new ArchivedTeam(
        row.team().id(),
        row.team().name(),
        row.team().displayName(),
        row.iconPath(),
        new String(row.team().raw(), StandardCharsets.UTF_8));
  }
}
