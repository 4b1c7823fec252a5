package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.mmbackup.core.mattermost.MattermostException.Kind;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens when something goes wrong once, and when it stays wrong. */
class FaultTest {
  private static final Predicate<Request> TEAMS = Faults.path("/users/me/teams");
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
  private static final Map<String, String> HTML = Map.of("Content-Type", "text/html");

  private final World world = World.of(ServerVersion.V11_6);

  @AfterEach
  void close() {
    world.close();
  }

  static Stream<Arguments> passing() {
    return Stream.of(
        arguments("500", error(500, ""), Kind.SERVER_TROUBLE, 4),
        arguments("502", Fault.status(502, "<html/>", HTML), Kind.SERVER_TROUBLE, 9),
        arguments("503", Fault.status(503), Kind.SERVER_TROUBLE, 9),
        arguments(
            "503 busy", error(503, "api.context.server_busy.app_error"), Kind.SERVER_TROUBLE, 9),
        arguments("504", Fault.status(504, "<html/>", HTML), Kind.SERVER_TROUBLE, 9),
        arguments("520", Fault.status(520, "<html/>", HTML), Kind.SERVER_TROUBLE, 9),
        arguments("429", Fault.rateLimited(), Kind.SERVER_TROUBLE, 20),
        arguments("page", Fault.htmlWith200(), Kind.PROXY_LOGIN, 4),
        arguments("page 403", Fault.status(403, "<html/>", HTML), Kind.PROXY_LOGIN, 4),
        arguments("page 404", Fault.status(404, "<html/>", HTML), Kind.UNINTELLIGIBLE, 4),
        arguments("redirect", Fault.redirect(302, "/login"), Kind.PROXY_LOGIN, 4),
        arguments("text", Fault.status(200, "[]", Map.of()), Kind.UNINTELLIGIBLE, 4),
        arguments("half JSON", Fault.malformedJson(), Kind.UNINTELLIGIBLE, 4),
        arguments(
            "error as array", Fault.status(200, "[{\"id\":\"x", JSON), Kind.UNINTELLIGIBLE, 4),
        arguments("empty", Fault.status(200, "", JSON), Kind.UNINTELLIGIBLE, 4),
        arguments("cut", Fault.cutBody(0.5), Kind.UNREACHABLE, 9),
        arguments("disconnect", Fault.disconnect(), Kind.UNREACHABLE, 9),
        arguments(
            "401 once",
            error(401, "api.context.session_expired.app_error"),
            Kind.NOT_SIGNED_IN,
            2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void onceItIsTriedAgain(String name, Fault fault, Kind kind, int tries) throws IOException {
    world.client();
    world.fake.faults().once(TEAMS, fault);
    assertThat(world.client().teams()).isNotEmpty();
    assertThat(world.fake.requests().count()).isEqualTo(2);
    assertThat(world.waiting.sleeps()).containsExactly(1.0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void forEverItIsSaid(String name, Fault fault, Kind kind, int tries) throws IOException {
    world.client();
    world.fake.faults().always(TEAMS, fault);
    var failure = Expect.failure(() -> world.client().teams());
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure).hasMessageContaining("127.0.0.1:").hasMessageContaining("your teams");
    assertThat(world.fake.requests().count()).isEqualTo(tries);
  }

  @Test
  void waitsDoubleUpToAMinute() throws IOException {
    world.client();
    world.fake.faults().always(TEAMS, Fault.status(502));
    Expect.failure(() -> world.client().teams());
    assertThat(world.waiting.sleeps()).containsExactly(1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0);
  }

  static Stream<Arguments> lasting() {
    return Stream.of(
        arguments(error(403, "api.context.permissions.app_error"), Kind.FORBIDDEN),
        arguments(error(403, "api.context.mfa_required.app_error"), Kind.MFA_REQUIRED),
        arguments(error(403, "app.post.cloud.get.app_error"), Kind.PLAN_LIMIT),
        arguments(
            Fault.status(
                403,
                body(403, "some.new.name"),
                Map.of("Content-Type", "application/json", "First-Inaccessible-Post-Time", "1")),
            Kind.PLAN_LIMIT),
        arguments(error(404, "api.context.404.app_error"), Kind.FEATURE_ABSENT),
        arguments(
            Fault.status(
                404, body(404, "api.context.404.app_error"), Map.of("Content-Type", "text/plain")),
            Kind.FEATURE_ABSENT),
        arguments(error(404, "app.channel.get.existing.app_error"), Kind.NOT_FOUND),
        arguments(error(501, "api.emoji.disabled.app_error"), Kind.FEATURE_ABSENT),
        arguments(error(400, "api.context.invalid_url_param.app_error"), Kind.BAD_REQUEST),
        arguments(Fault.status(413, "<html/>", HTML), Kind.BAD_REQUEST),
        arguments(Fault.status(407, "<html/>", HTML), Kind.PROXY_LOGIN));
  }

  @ParameterizedTest
  @MethodSource("lasting")
  void whatWillNotPassIsSaidAtOnce(Fault fault, Kind kind) throws IOException {
    world.client();
    world.fake.faults().always(TEAMS, fault);
    var failure = Expect.failure(() -> world.client().teams());
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(world.fake.requests().count()).isOne();
    assertThat(world.waiting.sleeps()).isEmpty();
  }

  @Test
  void theServersOwnWordsAndRequestIdAreKept() throws IOException {
    world.client();
    world.fake.faults().always(TEAMS, error(403, "api.context.permissions.app_error"));
    var failure = Expect.failure(() -> world.client().teams());
    String host = world.fake.url().replace("http://", "");
    assertThat(failure)
        .hasMessage(host + " answered 403 \"Not for you.\" when asked for your teams.");
    assertThat(failure.errorId()).contains("api.context.permissions.app_error");
    assertThat(failure.requestId()).contains("79omhiw97jfmbdjgfyq7f4rhfw");
    assertThat(failure.status()).hasValue(403);
  }

  @Test
  void wordsFromOutsideCannotSteerATerminal() throws IOException {
    world.client();
    String nasty =
        body(403, "x").replace("Not for you.", "a\\u001b[31mb\\u202ec\\nd" + "e".repeat(999));
    world.fake.faults().always(TEAMS, Fault.status(403, nasty, JSON));
    var failure = Expect.failure(() -> world.client().teams());
    assertThat(failure.getMessage()).contains("a [31mb c dee").hasSizeLessThan(300);
  }

  @Test
  void anExpiredSessionIsSaidByItsOrigin() throws IOException {
    world.client();
    world.fake.faults().expireSession();
    var failure = Expect.failure(() -> world.client().me());
    assertThat(failure.kind()).isEqualTo(Kind.NOT_SIGNED_IN);
    assertThat(failure.remedy()).contains("Personal access tokens");
    ConnectionSettings settings = world.settings();
    Credentials cookie = Credentials.sessionCookie(world.fake.token());
    try (MattermostClient other =
        world.connect(ConnectionSettings.of(settings.address(), cookie, "0.1.0"))) {
      assertThat(Expect.failure(other::me).remedy()).contains("MMAUTHTOKEN");
    }
  }

  @Test
  void retryAfterInSecondsIsObeyed() throws IOException {
    world.client();
    world.fake.faults().once(TEAMS, Fault.rateLimited(7, 101));
    world.client().teams();
    assertThat(world.waiting.sleeps()).containsExactly(7.0);
    assertThat(world.fake.requests().count()).isEqualTo(2);
  }

  @Test
  void retryAfterAsADateIsObeyed() throws IOException {
    world.client();
    world.fake.faults().once(TEAMS, Fault.rateLimited(world.waiting.now().plusSeconds(30)));
    world.client().teams();
    assertThat(world.waiting.sleeps()).containsExactly(30.0);
  }

  @Test
  void aDateIsReadByTheServersOwnClock() throws IOException {
    world.client();
    Map<String, String> headers =
        Map.of(
            "Date", "Sat, 01 Jan 2000 00:00:00 GMT",
            "Retry-After", "Sat, 01 Jan 2000 00:00:12 GMT");
    world.fake.faults().once(TEAMS, Fault.status(503, "", headers));
    world.client().teams();
    assertThat(world.waiting.sleeps()).containsExactly(12.0);
  }

  @Test
  void aServerThatAsksForHoursIsTriedAfterTenMinutes() throws IOException {
    world.client();
    world.fake.faults().once(TEAMS, Fault.status(503, "", Map.of("Retry-After", "86400")));
    world.client().teams();
    assertThat(world.waiting.sleeps()).containsExactly(600.0);
  }

  @Test
  void aSlowAnswerIsAnAnswer() throws IOException {
    world.client();
    world.fake.faults().once(TEAMS, Fault.slowBody(5, Duration.ofMillis(2)));
    assertThat(world.client().teams()).isNotEmpty();
    assertThat(world.fake.requests().count()).isOne();
  }

  @Test
  void silenceBeyondTheTimeoutIsTriedAgainAndSaid() throws IOException {
    try (MattermostClient client =
        world.connect(world.settings().withTimeout(Duration.ofMillis(50)))) {
      world.fake.faults().always(TEAMS, Fault.late(Duration.ofMinutes(1)));
      var failure = Expect.failure(client::teams);
      assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
      assertThat(failure).hasMessageContaining("sent nothing for");
      assertThat(failure.remedy()).contains("--timeout");
    }
  }

  @Test
  void readsByPostAreRepeatedToo() throws IOException {
    String me = world.client().me().user().id();
    world.fake.faults().once(Faults.path("/users/ids"), Fault.disconnect());
    assertThat(world.client().usersByIds(List.of(me))).hasSize(1);
  }

  @Test
  void aListOfChannelsThatBeginsWellAndEndsInAnErrorIsReadByTeam() throws IOException {
    var teams = world.client().teams();
    int expected = world.client().channels(teams).channels().size();
    Fault trap = Fault.status(200, "[" + body(404, "app.channel.x.app_error"), JSON);
    world.fake.faults().always(r -> r.path().endsWith("/users/me/channels"), trap);
    assertThat(world.client().channels(teams).channels()).hasSize(expected);
  }

  @Test
  void aTeamWithoutChannelsIsNoError() throws IOException {
    var teams = world.client().teams();
    String none = "app.channel.get_channels.not_found.app_error";
    world
        .fake
        .faults()
        .always(r -> r.path().endsWith("me/channels"), error(404, "api.context.404.app_error"));
    world.fake.faults().always(r -> r.path().endsWith("/channels"), error(404, none));
    assertThat(world.client().channels(teams).channels()).isEmpty();
  }

  @Test
  void anyOtherTroubleWithATeamIsNotTakenForNoChannels() throws IOException {
    var teams = world.client().teams();
    world.fake.faults().always(r -> r.path().endsWith("me/channels"), error(400, "x"));
    world.fake.faults().always(r -> r.path().endsWith("/channels"), error(404, "other"));
    assertThat(Expect.failure(() -> world.client().channels(teams)).kind())
        .isEqualTo(Kind.NOT_FOUND);
  }

  @Test
  void whatIsNoListOfPostsIsNotAnEmptyChannel() throws IOException {
    String channel = world.client().channels(world.client().teams()).channels().getFirst().id();
    for (String body : List.of("{}", "null", body(200, "x"))) {
      world.fake.faults().clear();
      world.fake.faults().always(Faults.path("/posts"), Fault.status(200, body, JSON));
      var failure =
          Expect.failure(() -> world.client().posts(channel, new PostQuery.Newest(0, 200)));
      assertThat(failure.kind()).isEqualTo(Kind.UNINTELLIGIBLE);
    }
  }

  @Test
  void aPageThatIsTooLargeIsRefusedAtOnce() throws IOException {
    String channel = world.client().channels(world.client().teams()).channels().getFirst().id();
    String huge = "{\"order\":[],\"posts\":{}" + " ".repeat(24 * 1024 * 1024) + "}";
    world.fake.faults().always(Faults.path("/posts"), Fault.status(200, huge, JSON));
    world.fake.requests().clear();
    var failure = Expect.failure(() -> world.client().posts(channel, new PostQuery.Newest(0, 200)));
    assertThat(failure.kind()).isEqualTo(Kind.ANSWER_TOO_LARGE);
    assertThat(world.fake.requests().count()).isOne();
  }

  @Test
  void manyThreadsShareOneClientThroughFaults() throws Exception {
    MattermostClient client = world.client();
    world.fake.faults().everyNth(3, Faults.any(), Fault.disconnect());
    var results =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            return client.teams().size();
                          } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                          }
                        }))
            .toList();
    for (var result : results) {
      assertThat(result.get()).isPositive();
    }
  }

  private static Fault error(int status, String id) {
    return Fault.status(status, body(status, id), JSON);
  }

  private static String body(int status, String id) {
    return "{\"id\":\"%s\",\"message\":\"Not for you.\",\"detailed_error\":\"\",\"request_id\":\"%s\",\"status_code\":%d}"
        .formatted(id, "79omhiw97jfmbdjgfyq7f4rhfw", status);
  }
}
