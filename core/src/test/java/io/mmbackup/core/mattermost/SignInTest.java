package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the server is told about who asks. */
class SignInTest {
  private final World world = World.of(ServerVersion.V11_6);

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aTokenAndACookieValueAreBothBearers() throws IOException {
    for (Credentials credentials :
        List.of(
            Credentials.token(world.fake.token()), Credentials.sessionCookie(world.fake.token()))) {
      Request request = askWith(settings(credentials));
      assertThat(request.headers())
          .containsEntry("authorization", "Bearer " + world.fake.token())
          .doesNotContainKey("cookie");
    }
  }

  @Test
  void mattermostsOwnCookieReplacesTheHeader() throws IOException {
    Credentials cookie = Credentials.sessionCookie(world.fake.token()).asCookie("MMAUTHTOKEN");
    Request request = askWith(settings(cookie));
    assertThat(request.headers())
        .containsEntry("cookie", "MMAUTHTOKEN=" + world.fake.token())
        .containsEntry("x-requested-with", "XMLHttpRequest")
        .doesNotContainKey("authorization");
  }

  @Test
  void anotherCookieGoesBesideTheHeader() throws IOException {
    Credentials cookie = Credentials.sessionCookie(world.fake.token()).asCookie("door");
    Request request = askWith(settings(cookie));
    assertThat(request.headers())
        .containsEntry("cookie", "door=" + world.fake.token())
        .containsEntry("authorization", "Bearer " + world.fake.token());
  }

  @Test
  void aWholeCookieLineOfABrowserWorks() throws IOException {
    Map<String, String> cookies =
        Map.of("MMAUTHTOKEN", world.fake.token(), "MMCSRF", world.fake.csrfToken());
    Request request =
        askWith(settings(Credentials.token(world.fake.token())).withExtraCookies(cookies));
    assertThat(request.headers()).containsEntry("x-csrf-token", world.fake.csrfToken());
  }

  @Test
  void extraHeadersAndCookiesGoWithEveryRequestTheFirstIncluded() throws IOException {
    askWith(
        world
            .settings()
            .withExtraHeaders(Map.of("X-Door", "open"))
            .withExtraCookies(Map.of("proxy", "biscuit")));
    assertThat(world.fake.requests().all())
        .hasSizeGreaterThan(2)
        .allSatisfy(
            request ->
                assertThat(request.headers())
                    .containsEntry("x-door", "open")
                    .containsEntry("cookie", "proxy=biscuit"));
  }

  @Test
  void aPasswordForTheProxyMayTakeTheHeaderWhenTheTokenIsACookie() throws IOException {
    Credentials cookie = Credentials.sessionCookie(world.fake.token()).asCookie("MMAUTHTOKEN");
    askWith(settings(cookie).withExtraHeaders(Map.of("Authorization", "Basic b3BlbjpzZXNhbWU=")));
    assertThat(world.fake.requests().all())
        .allSatisfy(
            request ->
                assertThat(request.headers())
                    .containsEntry("authorization", "Basic b3BlbjpzZXNhbWU="));
  }

  @Test
  void everyRequestSaysHonestlyWhoAsksAndMayBeCompressed() throws IOException {
    askWith(world.settings());
    assertThat(world.fake.requests().all())
        .allSatisfy(
            request ->
                assertThat(request.headers())
                    .containsEntry("user-agent", "mmbackup/0.1.0 (personal backup; +read-only)")
                    .containsEntry("accept-encoding", "gzip")
                    .containsEntry("accept", "application/json")
                    .doesNotContainKeys("upgrade", "expect", "x-forwarded-for"));
  }

  @Test
  void anHttpProxyIsAskedWhereItIsNamed() throws IOException {
    ConnectionSettings settings = world.settings("http://chat.invalid");
    // the fake server plays the proxy: it answers what is asked for any host
    Map<String, String> environment = Map.of("http_proxy", world.fake.url());
    try (MattermostClient client = world.connect(settings.withProxies(environment))) {
      assertThat(client.me().user().username()).isEqualTo("archivist");
    }
    assertThat(world.fake.requests().all().getLast().headers())
        .containsEntry("host", "chat.invalid");
    Map<String, String> excepted =
        Map.of("http_proxy", "http://127.0.0.1:1", "no_proxy", "127.0.0.1");
    askWith(world.settings().withProxies(excepted));
  }

  private ConnectionSettings settings(Credentials credentials) {
    return ConnectionSettings.of(ServerAddress.parse(world.fake.url()), credentials, "0.1.0");
  }

  /** Asks by GET and by POST, which servers guard more; returns the POST. */
  private Request askWith(ConnectionSettings settings) throws IOException {
    try (MattermostClient client = world.connect(settings)) {
      String me = client.me().user().id();
      assertThat(client.usersByIds(List.of(me))).hasSize(1);
    }
    return world.fake.requests().all().getLast();
  }
}
