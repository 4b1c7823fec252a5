package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.mattermost.MattermostException.Kind;
import io.mmbackup.fake.FakeMattermostBuilder;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.ServerVersion;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstContactTest {
  private static final String PING = "/api/v4/system/ping";

  private static FakeMattermostBuilder inChat(FakeMattermostBuilder builder) {
    return builder.subPath("/chat");
  }

  @Test
  void anExactAddressCostsOneRequestWithoutTheToken() throws IOException {
    try (World world = World.of(ServerVersion.V11_6);
        MattermostClient client = world.connect(world.settings())) {
      assertThat(client.server().base()).hasToString(world.fake.url());
      assertThat(client.server().versionId()).startsWith("11.6.0.");
      assertThat(world.fake.requests().all())
          .singleElement()
          .satisfies(
              request -> {
                assertThat(request.path()).isEqualTo(PING);
                assertThat(request.headers()).doesNotContainKeys("authorization", "cookie");
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/api/v4", "/team/channels/town-square", "/team", "/login?next=%2F"})
  void aPastedAddressLeadsToTheServer(String rest) throws IOException {
    try (World world = World.of(ServerVersion.V5_37);
        MattermostClient client = world.connect(world.settings(world.fake.url() + rest))) {
      assertThat(client.server().base()).hasToString(world.fake.url());
      assertThat(client.me().user().username()).isEqualTo("archivist");
      assertThat(world.waiting.sleeps()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/team/channels/town-square", "/team/messages/@ada", "/login"})
  void aServerMayLiveBelowAPath(String rest) throws IOException {
    try (World world = World.of(ServerVersion.V11_6, FirstContactTest::inChat);
        MattermostClient client = world.connect(world.settings(world.fake.url() + rest))) {
      assertThat(client.server().base()).hasToString(world.fake.url());
      assertThat(client.me().user().username()).isEqualTo("archivist");
      assertThat(client.channels(client.teams()).channels()).isNotEmpty();
    }
  }

  @Test
  void theWrongPathIsSaid() {
    try (World world = World.of(ServerVersion.V11_6, FirstContactTest::inChat)) {
      String root = world.fake.url().replace("/chat", "");
      var failure = Expect.failure(() -> world.connect(world.settings(root)));
      assertThat(failure.kind()).isEqualTo(Kind.UNINTELLIGIBLE);
      assertThat(failure).hasMessageContaining(root.replace("http://", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PING, "", "/", "/chat" + PING})
  void aServerThatMovedIsFoundAndTheTokenGoesOnlyThere(String to) throws IOException {
    boolean below = to.startsWith("/chat");
    try (World old = World.of(ServerVersion.V5_37);
        World moved =
            World.of(
                ServerVersion.V11_6, below ? FirstContactTest::inChat : UnaryOperator.identity())) {
      String origin = moved.fake.url().replace("/chat", "");
      old.fake.faults().always(Faults.any(), Fault.redirect(301, origin + to));
      ConnectionSettings settings = old.settings().withConcurrency(1);
      try (MattermostClient client = old.connect(settings)) {
        assertThat(client.server().base()).hasToString(moved.fake.url());
        client.me();
      }
      assertThat(old.fake.requests().all())
          .allMatch(request -> !request.headers().containsKey("authorization"));
      assertThat(moved.fake.requests().all().getFirst().headers())
          .doesNotContainKey("authorization");
      assertThat(moved.fake.requests().all().getLast().headers()).containsKey("authorization");
    }
  }

  @Test
  void aSignInPageInFrontIsNamedWithoutItsSecrets() {
    try (World world = World.of(ServerVersion.V11_6)) {
      world
          .fake
          .faults()
          .always(Faults.any(), Fault.redirect(302, "https://sso.invalid/login?state=opensesame"));
      var failure = Expect.failure(() -> world.connect(world.settings()));
      assertThat(failure.kind()).isEqualTo(Kind.PROXY_LOGIN);
      assertThat(failure).hasMessageContaining("sso.invalid").hasMessageNotContaining("sesame");
      assertThat(failure.remedy()).contains("cookies or headers");
    }
  }

  @Test
  void aRingOfRedirectsEnds() {
    try (World world = World.of(ServerVersion.V11_6)) {
      world.fake.faults().always(Faults.any(), Fault.redirect(302, world.fake.url() + PING));
      var failure = Expect.failure(() -> world.connect(world.settings()));
      assertThat(failure.kind()).isEqualTo(Kind.PROXY_LOGIN);
      assertThat(world.fake.requests().count()).isEqualTo(18);
    }
  }

  @Test
  void aWebPageWithStatus200IsNotMattermost() {
    try (World world = World.of(ServerVersion.V11_6)) {
      world.fake.faults().always(Faults.any(), Fault.htmlWith200());
      var failure = Expect.failure(() -> world.connect(world.settings()));
      assertThat(failure.kind()).isEqualTo(Kind.PROXY_LOGIN);
      assertThat(failure)
          .hasMessageStartingWith("No Mattermost was found at 127.0.0.1:")
          .hasMessageEndingWith("it answered 200 with a web page.");
      assertThat(world.waiting.sleeps()).containsExactly(1.0, 2.0);
    }
  }

  @Test
  void otherJsonIsNotMattermost() {
    try (World world = World.of(ServerVersion.V11_6)) {
      Fault other =
          Fault.status(200, "{\"status\":\"fine\"}", Map.of("Content-Type", "application/json"));
      world.fake.faults().always(Faults.any(), other);
      var failure = Expect.failure(() -> world.connect(world.settings()));
      assertThat(failure.kind()).isEqualTo(Kind.UNINTELLIGIBLE);
    }
  }

  @Test
  void aBadMomentAtTheStartPasses() throws IOException {
    try (World world = World.of(ServerVersion.V11_6)) {
      world.fake.faults().once(Faults.path(PING), Fault.htmlWith200());
      world.fake.faults().once(Faults.path(PING), Fault.disconnect());
      try (MattermostClient client = world.connect(world.settings())) {
        assertThat(client.server().version())
            .isEqualTo(new io.mmbackup.core.mattermost.ServerVersion(11, 6, 0));
      }
    }
  }

  @Test
  void whereAProxyRemovesTheVersionTheConfigurationTells() throws IOException {
    try (World world = World.of(ServerVersion.V11_6)) {
      Fault bare =
          Fault.status(
              200,
              "{\"status\":\"OK\",\"ActiveSearchBackend\":\"database\"}",
              Map.of("Content-Type", "application/json"));
      world.fake.faults().once(Faults.path(PING), bare);
      try (MattermostClient client = world.connect(world.settings())) {
        assertThat(client.server().version().isAtLeast(11, 0)).isTrue();
        assertThat(client.server().versionId()).isEmpty();
      }
    }
  }

  @Test
  void nobodyThereIsSaidSoon() {
    World world = World.of(ServerVersion.V11_6);
    ConnectionSettings settings = world.settings();
    world.close();
    var failure = Expect.failure(() -> world.connect(settings));
    assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(failure.status()).isEmpty();
    assertThat(failure).hasMessageContaining("took no connection");
    assertThat(world.waiting.sleeps()).containsExactly(1.0, 2.0);
  }
}
