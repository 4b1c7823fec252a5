package io.mmbackup.rendering.text;

import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.Post;
import java.util.Map;
import java.util.Optional;

/**
 * What a text is seen with: whom and what it may name, the id of whose backup it is, the team whose
 * channels {@code ~name} means (empty in direct messages), the page it stands on, and the URL names
 * of channels that it names in other teams, with those of the teams.
 */
public record Scene(
    Lookup lookup,
    String me,
    Optional<String> teamId,
    Destinations destinations,
    Map<String, String> mentioned) {

  /** Where nothing is known of other teams. */
  public Scene(Lookup lookup, String me, Optional<String> teamId, Destinations destinations) {
    this(lookup, me, teamId, destinations, Map.of());
  }

  /** On one page, for the account of the backup. */
  public static Scene of(Lookup lookup, Optional<String> teamId, Destinations destinations) {
    return new Scene(lookup, lookup.server().me().id(), teamId, destinations);
  }

  /** The same for the text of this post. */
  public Scene of(Post post) {
    // Few texts name a channel: the props of the others need not be read for it.
    if (post.message().indexOf('~') < 0) return this;
    Map<String, String> mentioned = post.channelMentions();
    return mentioned.isEmpty() ? this : new Scene(lookup, me, teamId, destinations, mentioned);
  }
}
