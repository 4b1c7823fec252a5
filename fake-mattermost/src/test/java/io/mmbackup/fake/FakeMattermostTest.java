package io.mmbackup.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FakeMattermostTest {
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> get(FakeMattermost fake, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fake.url() + path))
            .header("Authorization", "Bearer " + fake.token())
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aRecordedWorkspaceIsServed(ServerVersion version) throws Exception {
    try (FakeMattermost fake = FakeMattermost.start(Workspace.recorded(version))) {
      HttpResponse<String> me = get(fake, "/api/v4/users/me");

      assertThat(me.statusCode()).isEqualTo(200);
      assertThat(me.body()).contains("\"username\":\"archivist\"");
      assertThat(me.headers().firstValue("X-Version-Id").orElse("")).startsWith(version.number());
      assertThat(fake.requests().count()).isEqualTo(1);
    }
  }

  @Test
  void aSubPathIsPartOfTheAddress() throws Exception {
    Workspace workspace = Workspace.recorded(ServerVersion.V11_6);
    try (FakeMattermost fake = FakeMattermost.builder(workspace).subPath("/chat").start()) {
      assertThat(fake.url()).endsWith("/chat");
      assertThat(get(fake, "/api/v4/users/me").statusCode()).isEqualTo(200);
      URI outside = URI.create(fake.url().replace("/chat", "") + "/api/v4/users/me");
      HttpRequest request = HttpRequest.newBuilder(outside).build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void tlsIsSpokenWithACertificateOfItsOwn() throws Exception {
    Workspace workspace = Workspace.empty(ServerVersion.V11_6);
    try (FakeMattermost fake = FakeMattermost.builder(workspace).https().start()) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("fake", fake.certificate());
      TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      HttpClient trusting = HttpClient.newBuilder().sslContext(context).build();
      HttpRequest ping =
          HttpRequest.newBuilder(URI.create(fake.url() + "/api/v4/system/ping")).build();

      assertThat(fake.url()).startsWith("https://127.0.0.1:");
      assertThat(trusting.send(ping, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      assertThatThrownBy(() -> client.send(ping, BodyHandlers.ofString()))
          .isInstanceOf(SSLException.class);
    }
  }

  @Test
  void aDelayedPageIsTheSamePage() throws Exception {
    Workspace workspace = Workspace.generated(ServerVersion.V11_6, 300, 1);
    String page = "/api/v4/channels/" + workspace.channelIds().getFirst() + "/posts";
    String expected;
    try (FakeMattermost fake = FakeMattermost.start(workspace)) {
      expected = get(fake, page).body();
    }
    try (FakeMattermost fake =
        FakeMattermost.builder(workspace).pageDelay(Duration.ofMillis(2)).start()) {
      assertThat(get(fake, page).body()).isEqualTo(expected);
    }
  }
}
