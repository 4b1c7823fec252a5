package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.mattermost.MattermostException.Kind;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection to a server that an earlier one has found. */
class KnownServerTest {
  private static final String PING = "/api/v4/system/ping";
  private static final String ME = "/api/v4/users/me";

  private static MattermostClient connect(World world, ConnectionSettings settings, String known)
      throws IOException {
    return MattermostClient.connect(
        settings, Optional.of(URI.create(known)), world.waiting, TransferListener.NONE);
  }

  private static List<String> paths(World world) {
    return world.fake.requests().all().stream().map(Request::path).toList();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void isAskedForTheUserAtOnce(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      String pasted = world.fake.url() + "/team/channels/town-square";
      try (var client = connect(world, world.settings(pasted), world.fake.url());
          var longWay = world.connect(world.settings())) {
        assertThat(client.server()).isEqualTo(longWay.server());
        world.fake.requests().clear();
        assertThat(client.me().user().username()).isEqualTo("archivist");
        assertThat(client.me().version()).isEqualTo(longWay.me().version());
        assertThat(paths(world)).as("only of the other").containsExactly(ME);
      }
    }
  }

  @Test
  void tellsItsTimeWithTheFirstAnswer() throws IOException {
    try (World world = World.of(ServerVersion.V11_6);
        var client = connect(world, world.settings(), world.fake.url())) {
      assertThat(client.channels(client.teams()).serverTime()).isPositive();
    }
  }

  @Test
  void isLookedForAgainWhenItHasMoved() throws IOException {
    try (World old = World.of(ServerVersion.V5_37);
        World moved = World.of(ServerVersion.V11_6)) {
      old.fake.faults().always(Faults.any(), Fault.redirect(301, moved.fake.url()));
      try (var client = connect(old, old.settings(), old.fake.url())) {
        assertThat(client.server().base()).hasToString(moved.fake.url());
        assertThat(client.me().user().username()).isEqualTo("archivist");
      }
      assertThat(paths(old)).containsExactly(ME, PING);
      assertThat(old.waiting.sleeps()).isEmpty();
    }
  }

  @Test
  void thatIsGoneIsSaidAsIfItHadNeverBeenKnown() {
    World world = World.of(ServerVersion.V11_6);
    ConnectionSettings settings = world.settings();
    world.close();
    var failure = Expect.failure(() -> connect(world, settings, world.fake.url()));
    assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(failure).hasMessageContaining("took no connection");
    assertThat(world.waiting.sleeps()).containsExactly(1.0, 2.0);
  }

  @Test
  void thatRefusesTheSignInIsFoundAndSaysSo() throws IOException {
    try (World world = World.of(ServerVersion.V11_6)) {
      world.fake.faults().expireSession();
      try (var client = connect(world, world.settings(), world.fake.url())) {
        assertThat(Expect.failure(client::me).kind()).isEqualTo(Kind.NOT_SIGNED_IN);
      }
    }
  }

  @Test
  void whoseVersionAProxyRemovesIsAskedForItsConfiguration() throws IOException {
    try (World world = World.of(ServerVersion.V11_6)) {
      String me = "{\"id\":\"" + "u".repeat(26) + "\",\"username\":\"archivist\"}";
      world.fake.faults().once(Faults.path(ME), json(me));
      try (var client = connect(world, world.settings(), world.fake.url())) {
        assertThat(client.me().version().isAtLeast(11, 0)).isTrue();
        assertThat(client.server().versionId()).isEmpty();
      }
    }
  }

  private static Fault json(String body) {
    return Fault.status(200, body, Map.of("Content-Type", "application/json"));
  }

  @Test
  void onAnotherHostIsNotBelievedSoNoTokenGoesThere() throws IOException {
    try (World world = World.of(ServerVersion.V11_6);
        World other = World.of(ServerVersion.V11_6)) {
      String elsewhere = other.fake.url().replace("127.0.0.1", "localhost");
      try (var client = connect(world, world.settings(), elsewhere)) {
        assertThat(client.server().base()).hasToString(world.fake.url());
      }
      assertThat(other.fake.requests().all()).isEmpty();
    }
  }

  @Test
  void isNotAskedWithoutTheEncryptionThatTheAddressDemands() {
    try (World world = World.of(ServerVersion.V11_6)) {
      ConnectionSettings settings = world.settings(world.fake.url().replace("http:", "https:"));
      Expect.failure(() -> connect(world, settings, world.fake.url()));
      assertThat(world.fake.requests().all()).isEmpty();
    }
  }
}
