package io.mmbackup.viewer.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.viewer.Viewer;
import io.mmbackup.viewer.ViewerSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other web pages, and what they try. */
class SafetyTest {
  @TempDir Path backup;
  private Viewer viewer;
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    viewer =
        Viewer.start(
            new ViewerSettings(backup, "127.0.0.1", 0, Optional.empty()),
            asked -> Answer.page("the backup"));
    browser = new Browser(viewer.port());
  }

  @AfterEach
  void stop() {
    viewer.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "127.0.0.1:1", "localhost", "LocalHost:80", "[::1]:5000", "10.0.0.7"})
  void itsOwnNamesAreAnswered(String host) throws Exception {
    assertThat(browser.get("/", "Host: " + host).text()).isEqualTo("the backup");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:5000",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "localhost.",
        "127.0.0.1.",
        "notlocalhost",
        "1.2.3",
        "1.2.3.4.5"
      })
  void anotherNameThatLeadsHereIsRefused(String host) throws Exception {
    Browser.Reply reply = browser.get("/", "Host: " + host);
    assertThat(reply.status()).isIn(400, 421);
    assertThat(reply.text()).doesNotContain("the backup");
    if (reply.status() == 421) {
      assertThat(reply.text()).contains("Open " + viewer.url() + " or start it with --host");
    }
  }

  @Test
  void theNameInTheRequestLineIsLookedAtToo() throws Exception {
    Browser.Reply reply =
        browser.raw(
            "GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    assertThat(reply.status()).isIn(400, 421);
    reply = browser.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void theNameThatItWasStartedWithIsAnswered() throws Exception {
    try (Viewer named =
        Viewer.start(
            new ViewerSettings(backup, "localhost", 0, Optional.empty()),
            asked -> Answer.page("the backup"))) {
      assertThat(new Browser(named.port()).get("/", "Host: localhost").status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"})
  void nothingButReading(String method) throws Exception {
    for (String path : new String[] {"/", "/login", "/logout"}) {
      Browser.Reply reply = browser.ask(method, path);
      assertThat(reply.status()).as(path).isIn(400, 405);
      assertThat(reply.text()).doesNotContain("the backup");
    }
  }

  @Test
  void everyAnswerForbidsWhatIsNotNeeded() throws Exception {
    Browser.Reply[] replies = {
      browser.get("/"),
      browser.get("/", "Host: evil.example"),
      browser.ask("POST", "/"),
      browser.get("/", "Sec-Fetch-Site: cross-site"),
      browser.get("/%zz"),
      browser.raw("nonsense\r\n\r\n"),
    };
    for (Browser.Reply reply : replies) {
      assertThat(reply.header("Content-Security-Policy"))
          .as(reply.toString())
          .contains(
              "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; script-src"
                  + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'");
      assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
      assertThat(reply.header("Referrer-Policy")).contains("no-referrer");
      assertThat(reply.header("Cross-Origin-Opener-Policy")).contains("same-origin");
      assertThat(reply.header("Cross-Origin-Resource-Policy")).contains("same-origin");
      assertThat(reply.header("X-Frame-Options")).contains("DENY");
      assertThat(reply.header("Permissions-Policy")).isPresent();
      assertThat(reply.header("Cache-Control")).contains("private, no-cache");
      assertThat(reply.header("Server")).isEmpty();
    }
  }

  @Test
  void anAnswerMayBeKeptWhenItSaysSo() throws Exception {
    try (Viewer other =
        Viewer.start(
            new ViewerSettings(backup, "127.0.0.1", 0, Optional.empty()),
            asked -> Answer.asset("text/css", new byte[1]))) {
      assertThat(new Browser(other.port()).get("/").header("Cache-Control"))
          .contains("private, max-age=600");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void anotherPageMayLinkHereAndNothingElse(String site) throws Exception {
    String from = "Sec-Fetch-Site: " + site;
    assertThat(browser.get("/", from, "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image").status())
        .isEqualTo(403);
    assertThat(browser.get("/", from, "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty").status())
        .isEqualTo(403);
    assertThat(
            browser.get("/", from, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe").status())
        .isEqualTo(403);
    assertThat(browser.get("/", from).status()).isEqualTo(403);
    assertThat(
            browser.get("/", from, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document").status())
        .isEqualTo(200);
  }

  @Test
  void itsOwnPagesMayLoadEverything() throws Exception {
    assertThat(
            browser
                .get(
                    "/",
                    "Sec-Fetch-Site: same-origin",
                    "Sec-Fetch-Mode: no-cors",
                    "Sec-Fetch-Dest: image")
                .status())
        .isEqualTo(200);
    assertThat(browser.get("/", "Sec-Fetch-Site: none").status()).isEqualTo(200);
  }
}
