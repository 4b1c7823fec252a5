package io.mmbackup.core.mattermost;

import io.mmbackup.core.wire.ChannelObject;
import java.util.List;

/**
 * All channels of the user, archived ones and direct messages included.
 *
 * @param channels each once, in the order of the server
 * @param serverTime the server's clock before the listing was taken, ms UTC, cut to the second; 0
 *     when the server never told
 */
public record Listing(List<ChannelObject> channels, long serverTime) {}
