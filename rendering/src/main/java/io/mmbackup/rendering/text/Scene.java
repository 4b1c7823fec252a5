package io.mmbackup.rendering.text;

import io.mmbackup.spi.Lookup;
import java.util.Optional;

/**
 * What a text is seen with: whom and what it may name, the id of whose backup it is, the team whose
 * channels {@code ~name} means (empty in direct messages), and the page it stands on.
 */
public record Scene(Lookup lookup, String me, Optional<String> teamId, Destinations destinations) {

  /** On one page, for the account of the backup. */
  public static Scene of(Lookup lookup, Optional<String> teamId, Destinations destinations) {
    return new Scene(lookup, lookup.server().me().id(), teamId, destinations);
  }
}
