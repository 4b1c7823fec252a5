package io.mmbackup.core.mattermost;

import io.mmbackup.core.wire.PostList;
import java.util.Optional;

/**
 * An answer of posts.
 *
 * @param list the posts
 * @param serverTime the server's clock when it answered ({@code Date}), ms UTC, cut to the second;
 *     0 when it did not say
 * @param etag as it came; ends in the newest update time of the channel that the server has in its
 *     cache. Absent for {@link PostQuery.Since}
 */
public record PostAnswer(PostList list, long serverTime, Optional<String> etag) {}
