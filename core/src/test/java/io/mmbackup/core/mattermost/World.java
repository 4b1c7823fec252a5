package io.mmbackup.core.mattermost;

import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.FakeMattermostBuilder;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** A server, and a client of it whose time is the test's. */
final class World implements AutoCloseable {
  final FakeMattermost fake;
  final SteppingWaiting waiting = new SteppingWaiting();
  private MattermostClient client;

  private World(FakeMattermost fake) {
    this.fake = fake;
  }

  static World of(ServerVersion version) {
    return of(version, builder -> builder);
  }

  static World of(ServerVersion version, UnaryOperator<FakeMattermostBuilder> how) {
    return new World(how.apply(FakeMattermost.builder(Workspace.recorded(version))).start());
  }

  ConnectionSettings settings() {
    return settings(fake.url());
  }

  ConnectionSettings settings(String address) {
    return ConnectionSettings.of(
        ServerAddress.parse(address), Credentials.token(fake.token()), "0.1.0");
  }

  /** Connected at the first call; the requests and waits until then are forgotten. */
  MattermostClient client() throws IOException {
    if (client == null) {
      client = connect(settings());
      fake.requests().clear();
      waiting.forgetSleeps();
    }
    return client;
  }

  MattermostClient connect(ConnectionSettings settings) throws IOException {
    return MattermostClient.connect(settings, waiting);
  }

  @Override
  public void close() {
    if (client != null) {
      client.close();
    }
    fake.close();
  }
}
