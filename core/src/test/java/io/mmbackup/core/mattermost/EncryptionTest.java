package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.mattermost.MattermostException.Kind;
import io.mmbackup.fake.FakeMattermostBuilder;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.ServerVersion;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server with a certificate of its own making. */
class EncryptionTest {
  private final World world = World.of(ServerVersion.V11_6, FakeMattermostBuilder::https);

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aCertificateOfItsOwnMakingIsRefusedAtOnce() {
    var failure = Expect.failure(() -> world.connect(world.settings()));
    assertThat(failure.kind()).isEqualTo(Kind.CERTIFICATE);
    assertThat(failure).hasMessageContaining("certificate that cannot be trusted");
    assertThat(failure.remedy()).contains("--insecure");
    assertThat(world.waiting.sleeps()).isEmpty();
    assertThat(world.fake.requests().all()).isEmpty();
  }

  @Test
  void insecureAcceptsIt() throws IOException {
    try (MattermostClient client = world.connect(insecure())) {
      assertThat(client.me().user().username()).isEqualTo("archivist");
    }
  }

  @Test
  void fromPlainToEncryptedIsFollowedBeforeTheTokenIsSent() throws IOException {
    try (World plain = World.of(ServerVersion.V11_6)) {
      String target = world.fake.url() + "/api/v4/system/ping";
      plain.fake.faults().always(Faults.any(), Fault.redirect(308, target));
      try (MattermostClient client = plain.connect(plain.settings().withInsecure(true))) {
        assertThat(client.me().user().username()).isEqualTo("archivist");
        assertThat(client.server().base()).hasScheme("https");
      }
      assertThat(plain.fake.requests().all())
          .singleElement()
          .satisfies(r -> assertThat(r.headers()).doesNotContainKey("authorization"));
    }
  }

  @Test
  void fromEncryptedToPlainIsNotFollowed() {
    try (World plain = World.of(ServerVersion.V11_6)) {
      String target = plain.fake.url() + "/api/v4/system/ping";
      world.fake.faults().always(Faults.any(), Fault.redirect(301, target));
      var failure = Expect.failure(() -> world.connect(insecure()));
      assertThat(failure.kind()).isEqualTo(Kind.PROXY_LOGIN);
      assertThat(plain.fake.requests().all()).isEmpty();
    }
  }

  @Test
  void withoutASchemeThisMachineIsTriedBothWays() throws IOException {
    String typed = world.fake.url().replace("https://", "");
    try (MattermostClient client = world.connect(world.settings(typed).withInsecure(true))) {
      assertThat(client.server().base()).hasToString(world.fake.url());
    }
  }

  @Test
  void plainTextOnAnEncryptedPortIsSaid() {
    try (World plain = World.of(ServerVersion.V11_6)) {
      String wrong = plain.fake.url().replace("http://", "https://");
      var failure = Expect.failure(() -> plain.connect(plain.settings(wrong)));
      assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
      assertThat(failure).hasMessageContaining("does not speak encrypted as expected");
    }
  }

  @Test
  void aProxyGivesATunnelAndSeesNoToken() throws IOException {
    try (Tunnel tunnel = new Tunnel("")) {
      Map<String, String> environment = Map.of("https_proxy", "http://" + tunnel.address());
      try (MattermostClient client = world.connect(insecure().withProxies(environment))) {
        client.me();
      }
      assertThat(tunnel.heads)
          .singleElement()
          .asString()
          .startsWith("CONNECT 127.0.0.1:")
          .doesNotContainIgnoringCase("authorization")
          .doesNotContain(world.fake.token());
    }
  }

  @Test
  void aProxyGetsItsPassword() throws IOException {
    try (Tunnel tunnel = new Tunnel("Basic YWRhOnBAc3M=")) {
      Map<String, String> environment =
          Map.of("https_proxy", "http://ada:p%40ss@" + tunnel.address());
      try (MattermostClient client = world.connect(insecure().withProxies(environment))) {
        assertThat(client.me().user().username()).isEqualTo("archivist");
      }
    }
  }

  @Test
  void aProxyThatWantsAPasswordIsNamed() throws IOException {
    try (Tunnel tunnel = new Tunnel("Basic YWRhOnBAc3M=")) {
      Map<String, String> environment = Map.of("https_proxy", "http://" + tunnel.address());
      var failure = Expect.failure(() -> world.connect(insecure().withProxies(environment)));
      assertThat(failure.kind()).isEqualTo(Kind.PROXY_LOGIN);
      assertThat(failure).hasMessageContaining("The proxy on the way to");
      assertThat(failure.remedy()).contains("user:password");
    }
  }

  @Test
  @Timeout(60)
  void anInterruptIsHeardUnderEncryptionToo() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    AtomicReference<Throwable> outcome = new AtomicReference<>();
    try (MattermostClient client = world.connect(insecure())) {
      world
          .fake
          .faults()
          .always(
              request -> {
                asked.countDown();
                return true;
              },
              Fault.late(Duration.ofMinutes(10)));
      Thread thread =
          Thread.ofPlatform()
              .daemon()
              .start(
                  () -> {
                    try {
                      client.me();
                    } catch (IOException e) {
                      outcome.set(e);
                    }
                  });
      asked.await();
      thread.interrupt();
      thread.join();
    }
    assertThat(outcome.get()).isExactlyInstanceOf(InterruptedIOException.class);
  }

  private ConnectionSettings insecure() {
    return world.settings().withInsecure(true);
  }
}
