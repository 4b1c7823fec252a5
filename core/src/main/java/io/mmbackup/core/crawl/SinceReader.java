package io.mmbackup.core.crawl;

import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.PostAnswer;
import io.mmbackup.core.mattermost.PostQuery;
import io.mmbackup.core.wire.PostList;
import io.mmbackup.core.wire.PostObject;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks what changed in a channel since a time, in spite of the server's memory of the newest
 * change: a cut answer, to us or to another client, leaves a time in it that is too low, and then
 * "since" that time or a later one is answered with nothing, for 15 minutes or until the next
 * change. It shows in the ETag of a page, and then it is asked from below.
 */
final class SinceReader {
  /** An answer, and where it began. */
  record Answered(Changes changes, long from) {}

  /** {@code version.time}, with more after it where translations are shown. */
  private static final Pattern ETAG = Pattern.compile(".*\\.(\\d+)(?:_\\d+)*\"?");

  private final MattermostClient client;
  private final String channelId;

  SinceReader(MattermostClient client, String channelId) {
    this.client = client;
    this.channelId = channelId;
  }

  /**
   * Asks.
   *
   * @param expected a time that the answer must show, or a later one; 0 for none
   */
  Answered ask(long from, long expected) throws IOException {
    Changes changes = since(from);
    if (changes.isCut() || changes.shows(from, expected)) return new Answered(changes, from);
    long remembered = remembered();
    if (remembered == 0 || remembered > from) return new Answered(changes, from);
    long below = Math.max(1, remembered - 1);
    return new Answered(since(below), below);
  }

  private Changes since(long time) throws IOException {
    return Changes.of(checked(client.posts(channelId, new PostQuery.Since(time))));
  }

  /** The newest change that the server remembers; 0 when it does not tell. */
  private long remembered() throws IOException {
    String etag = client.posts(channelId, new PostQuery.Newest(0, 1)).etag().orElse("");
    Matcher matcher = ETAG.matcher(etag);
    return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
  }

  private PostAnswer checked(PostAnswer answer) throws GapException {
    requireOwn(answer.list(), channelId);
    return answer;
  }

  /** A post of another channel would be a server, or proxy, that mixes up its answers. */
  static void requireOwn(PostList list, String channelId) throws GapException {
    for (PostObject post : list.posts()) {
      if (!post.channelId().equals(channelId)) {
        throw new GapException("The server answered with posts of another channel.");
      }
    }
  }
}
