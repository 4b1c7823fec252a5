package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.ServerVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Neither an error nor the log tells how to sign in, even where the server repeats it. */
class SecretsTest {
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  private final World world = World.of(ServerVersion.V11_6);
  private final Logger logger =
      (Logger) LoggerFactory.getLogger(MattermostClient.class.getPackageName());
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
    logger.setLevel(Level.DEBUG);
    logger.setAdditive(false);
  }

  @AfterEach
  void close() {
    logger.detachAppender(log);
    logger.setLevel(null);
    logger.setAdditive(true);
    world.close();
  }

  @Test
  void noErrorAndNoLogLineHasASecret() throws IOException {
    Map<String, String> proxy = Map.of("https_proxy", "http://ada:hunter22@127.0.0.1:1");
    ConnectionSettings settings =
        world
            .settings()
            .withExtraHeaders(Map.of("X-Door", "open-sesame"))
            .withExtraCookies(Map.of("proxy", "biscuit-value"))
            .withProxies(proxy);
    StringWriter said = new StringWriter();
    try (MattermostClient client = world.connect(settings)) {
      for (Fault fault : faults()) {
        world.fake.faults().clear();
        world.fake.faults().always(Faults.any(), fault);
        Expect.failure(client::me).printStackTrace(new PrintWriter(said));
        Expect.failure(() -> client.usersByIds(List.of(world.fake.workspace().myId())))
            .printStackTrace(new PrintWriter(said));
      }
    }
    log.list.forEach(event -> said.append(event.getFormattedMessage()).append('\n'));
    assertThat(said.toString())
        .contains("(hidden)")
        .contains("GET /users/me 403")
        .doesNotContain(world.fake.token())
        .doesNotContain("sesame")
        .doesNotContain("biscuit")
        .doesNotContain("hunter22");
  }

  private List<Fault> faults() {
    String echo =
        "{\"id\":\"x\",\"message\":\"Bearer %s open-sesame biscuit-value hunter22\",\"status_code\":403}"
            .formatted(world.fake.token());
    return List.of(
        Fault.status(403, echo, JSON),
        Fault.status(500, echo, JSON),
        Fault.status(200, echo.substring(0, 90), JSON),
        Fault.status(200, echo, Map.of("Content-Type", "text/" + world.fake.token())),
        Fault.redirect(302, "https://" + world.fake.token() + ".invalid/?t=" + world.fake.token()),
        Fault.htmlWith200(),
        Fault.disconnect());
  }

  @Test
  void aRequestIsOneLineInTheLog() throws IOException {
    world.client();
    log.list.clear();
    world.client().teams();
    assertThat(log.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .asString()
        .matches("GET /users/me/teams 200 \\d+ ms \\d+ bytes \\w{26}");
  }

  @Test
  void theAddressOfAProxyIsNotToldWithItsPassword() {
    Map<String, String> proxy = Map.of("http_proxy", "http://ada:hunter22@127.0.0.1:1");
    var failure = Expect.failure(() -> world.connect(world.settings().withProxies(proxy)));
    StringWriter said = new StringWriter();
    failure.printStackTrace(new PrintWriter(said));
    assertThat(said.toString()).doesNotContain("hunter22");
  }
}
