package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.PostRow;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.Credentials;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.ServerAddress;
import io.mmbackup.fake.FakeMattermost;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Crawls of a fake server into a folder, of what is chosen, and a look at what they brought. */
record Crawling(FakeMattermost server, Path folder) {
  CrawlResult run(Selection selection) throws IOException {
    return run(selection, new Stop(), new CrawlListener() {});
  }

  CrawlResult run(Selection selection, Stop stop, CrawlListener listener) throws IOException {
    CrawlPlan plan =
        new CrawlPlan(selection, selection.range(ZoneOffset.UTC), CrawlDepth.CHANGES, 2, stop);
    try (MattermostClient client = client();
        Archive archive = Archive.openOrCreate(folder)) {
      return Crawl.run(client, client.me(), client.clientConfig(), archive, plan, listener);
    }
  }

  MattermostClient client() throws IOException {
    var settings =
        ConnectionSettings.of(
            ServerAddress.parse(server.url()), Credentials.token(server.token()), "test");
    return MattermostClient.connect(settings, new NoWaiting());
  }

  List<ChannelRow> rows() throws IOException {
    try (var snapshot = Archive.snapshot(folder)) {
      return snapshot.channels();
    }
  }

  ChannelRow row(String channelId) throws IOException {
    try (var snapshot = Archive.snapshot(folder)) {
      return snapshot.channel(channelId).orElseThrow();
    }
  }

  /** Ids of the posts held of a channel, oldest first. */
  List<String> posts(String channelId) throws IOException {
    try (var snapshot = Archive.snapshot(folder)) {
      List<String> ids = new ArrayList<>();
      long no = snapshot.channel(channelId).orElseThrow().no();
      for (PostRow post : snapshot.posts().inChannel(no, Deleted.MARK)) ids.add(post.id());
      return ids;
    }
  }
}
