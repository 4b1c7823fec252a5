package io.mmbackup.benchmarks;

import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.Credentials;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.ServerAddress;
import io.mmbackup.core.mattermost.Waiting;
import java.io.IOException;

/** The server to measure with, as the command line names it: its address and a token. */
final class Server {
  private Server() {}

  static MattermostClient connect(String url, String token) throws IOException {
    return MattermostClient.connect(
        ConnectionSettings.of(ServerAddress.parse(url), Credentials.token(token), "benchmark"),
        Waiting.real());
  }
}
