package io.mmbackup.core.mattermost;

import io.mmbackup.core.wire.ChannelObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All channels of the user, archived ones and direct messages included.
 *
 * @param channels each once, in the order of the server
 * @param serverTime the server's clock before the listing was taken, ms UTC, cut to the second; 0
 *     when the server never told
 * @param byTeam whether it was taken team by team: who is in none is told of nothing then
 */
public record Listing(List<ChannelObject> channels, long serverTime, boolean byTeam) {
  /** The ids of the channels; a set of the caller's own. */
  public Set<String> ids() {
    return channels.stream().map(ChannelObject::id).collect(Collectors.toCollection(HashSet::new));
  }
}
