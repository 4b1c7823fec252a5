package io.mmbackup.fake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.fake.state.GoJson;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class FaultsTest {
  private final FakeMattermost fake = FakeMattermost.start(Workspace.recorded(ServerVersion.V11_6));
  private final Client client = new Client(fake);
  private final Faults faults = fake.faults();

  @AfterEach
  void close() {
    fake.close();
  }

  private int status() throws IOException {
    return client.get("/users/me").statusCode();
  }

  @Test
  void aStatusComesOnceWithItsBodyAndHeaders() throws Exception {
    faults.once(Faults.any(), Fault.status(503, "busy", Map.of("X-Reason", "restart")));

    HttpResponse<byte[]> broken = client.get("/users/me");

    assertThat(broken.statusCode()).isEqualTo(503);
    assertThat(new String(broken.body(), UTF_8)).isEqualTo("busy");
    assertThat(broken.headers().firstValue("X-Reason")).contains("restart");
    assertThat(status()).isEqualTo(200);
    assertThat(faults.fired()).isEqualTo(1);
  }

  @Test
  void rulesCountTheRequestsThatTheyMean() throws Exception {
    faults.nth(2, Faults.path("/users/me"), Fault.status(500));
    faults.everyNth(2, Faults.request("GET", "/system/"), Fault.status(502));
    faults.from(3, Faults.path("/emoji"), Fault.status(504));

    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      answers.add(status());
      answers.add(client.get("/system/ping").statusCode());
      answers.add(client.get("/emoji").statusCode());
    }

    assertThat(answers).containsExactly(200, 200, 200, 500, 502, 200, 200, 200, 504, 200, 502, 504);
  }

  @Test
  void aProxysPageComesWithStatus200() throws Exception {
    faults.once(Faults.any(), Fault.htmlWith200());

    HttpResponse<byte[]> page = client.get("/users/me");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
  }

  @Test
  void aCutBodyIsShorterThanAnnounced() {
    faults.once(Faults.any(), Fault.cutBody(0.5));

    assertThatThrownBy(() -> client.get("/users/me")).isInstanceOf(IOException.class);
    assertThat(fake.requests().all().getLast().status()).isEqualTo(200);
  }

  @Test
  void aClosedConnectionHasNoAnswer() throws Exception {
    // The client asks once more by itself when a connection that it kept breaks.
    faults.times(2, Faults.any(), Fault.disconnect());

    assertThatThrownBy(() -> client.get("/users/me")).isInstanceOf(IOException.class);
    assertThat(fake.requests().all().getFirst().status()).isZero();
  }

  @Test
  void malformedJsonLooksWholeToHttp() throws Exception {
    faults.once(Faults.any(), Fault.malformedJson());

    HttpResponse<byte[]> answer = client.get("/users/me");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThatThrownBy(() -> GoJson.parse(answer.body())).isInstanceOf(JacksonException.class);
  }

  @Test
  void aSlowBodyIsWholeInTheEnd() throws Exception {
    byte[] expected = client.get("/users/me/preferences").body();
    faults.once(Faults.any(), Fault.slowBody(7, Duration.ofMillis(1)));

    assertThat(client.get("/users/me/preferences").body()).isEqualTo(expected);
    assertThat(faults.fired()).isEqualTo(1);
  }

  @Test
  void aLateAnswerIsTheRightOne() throws Exception {
    byte[] expected = client.get("/users/me/preferences").body();
    faults.once(Faults.any(), Fault.late(Duration.ofMillis(1)));

    assertThat(client.get("/users/me/preferences").body()).isEqualTo(expected);
  }

  @Test
  void aFileCanHaveAnotherLengthThanItsInformationSays() throws Exception {
    String fileId = fake.workspace().fileIds().getFirst();
    int length = fake.workspace().file(fileId).length;
    faults.once(Faults.path("/files/"), Fault.wrongLength(3));
    faults.once(Faults.path("/files/"), Fault.wrongLength(-1));

    assertThat(client.get("/files/" + fileId).body()).hasSize(length + 3);
    assertThat(client.get("/files/" + fileId).body()).hasSize(length - 1);
    assertThat(client.get("/files/" + fileId).body()).hasSize(length);
  }

  @Test
  void aRedirectNamesAnotherPlace() throws Exception {
    faults.once(Faults.any(), Fault.redirect(302, "https://login.example.test/"));

    HttpResponse<byte[]> answer = client.get("/users/me");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains("https://login.example.test/");
  }

  @Test
  void rateLimitsSpeakInSecondsOrDatesOrNotAtAll() throws Exception {
    faults.once(Faults.any(), Fault.rateLimited(2, 101));
    faults.once(Faults.any(), Fault.rateLimited(Instant.parse("2026-01-05T08:00:00Z")));
    faults.once(Faults.any(), Fault.rateLimited());

    HttpResponse<byte[]> server = client.get("/users/me");
    assertThat(server.statusCode()).isEqualTo(429);
    assertThat(server.headers().firstValue("Retry-After")).contains("2");
    assertThat(server.headers().firstValue("X-RateLimit-Limit")).contains("101");
    assertThat(client.get("/users/me").headers().firstValue("Retry-After"))
        .contains("Mon, 05 Jan 2026 08:00:00 GMT");
    HttpResponse<byte[]> bare = client.get("/users/me");
    assertThat(bare.statusCode()).isEqualTo(429);
    assertThat(bare.headers().firstValue("Retry-After")).isEmpty();
  }

  @Test
  void anExpiredSessionStaysExpiredUntilItIsRevived() throws Exception {
    faults.expireSession();

    assertThat(status()).isEqualTo(401);
    assertThat(status()).isEqualTo(401);
    assertThat(client.get("/system/ping").statusCode()).isEqualTo(200);
    faults.clear();
    assertThat(status()).isEqualTo(200);
  }
}
