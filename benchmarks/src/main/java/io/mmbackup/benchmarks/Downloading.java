package io.mmbackup.benchmarks;

import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.PostQuery;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.PostObject;
import java.io.IOException;
import java.util.List;

/**
 * The yardstick: one stream that only downloads the pages of all channels, from the newest post to
 * the oldest, and keeps nothing. Arguments: address, token.
 */
public final class Downloading {
  private Downloading() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    long posts = 0;
    try (MattermostClient client = Server.connect(arguments[0], arguments[1])) {
      for (ChannelObject channel : client.channels(client.teams()).channels()) {
        posts += download(client, channel.id());
      }
    }
    Cost.soFar().print("download", posts, 0);
  }

  private static long download(MattermostClient client, String channelId) throws IOException {
    long posts = 0;
    PostQuery query = new PostQuery.Newest(0, PostQuery.LARGEST_PAGE);
    while (true) {
      List<PostObject> page = client.posts(channelId, query).list().posts();
      posts += page.size();
      if (page.size() < PostQuery.LARGEST_PAGE) return posts;
      String oldest = page.get(page.size() - 1).id();
      query = new PostQuery.Before(oldest, 0, PostQuery.LARGEST_PAGE);
    }
  }
}
