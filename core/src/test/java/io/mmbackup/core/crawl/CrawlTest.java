package io.mmbackup.core.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.Credentials;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.ServerAddress;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrawlTest {
  @TempDir Path temp;

  private CrawlResult crawl(FakeMattermost server, Path folder) throws Exception {
    var settings =
        ConnectionSettings.of(
            ServerAddress.parse(server.url()), Credentials.token(server.token()), "test");
    try (var client = MattermostClient.connect(settings, new NoWaiting());
        var archive = Archive.openOrCreate(folder)) {
      return Crawl.run(
          client,
          client.me(),
          client.clientConfig(),
          archive,
          4,
          CrawlDepth.CHANGES,
          new CrawlListener() {});
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void everyChannelOfARecordedWorkspaceIsComplete(ServerVersion version) throws Exception {
    try (var server = FakeMattermost.start(Workspace.recorded(version))) {
      CrawlResult result = crawl(server, temp);
      assertThat(result.gaps()).isEmpty();
      assertThat(result.postsAdded()).isEqualTo(version == ServerVersion.V5_37 ? 1215 : 1214);
    }
    try (var snapshot = Archive.snapshot(temp)) {
      assertThat(snapshot.channels())
          .hasSize(20)
          .allMatch(channel -> channel.state().phase() == ChannelState.Phase.IDLE)
          .allMatch(channel -> channel.state().gap().isEmpty());
    }
  }

  @Test
  void aSecondCrawlChangesNothing() throws Exception {
    try (var server = FakeMattermost.start(Workspace.recorded(ServerVersion.V11_6))) {
      crawl(server, temp);
      CrawlResult again = crawl(server, temp);
      assertThat(again.postsAdded()).isZero();
      assertThat(again.postsChanged()).isZero();
      assertThat(again.filesStored()).isZero();
    }
  }
}
