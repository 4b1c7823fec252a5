package io.mmbackup.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
}
