package io.mmbackup.viewer.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.viewer.Viewer;
import io.mmbackup.viewer.ViewerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
  private static final String PASSWORD = "correct horse é";
  private static final String TYPED = "password=correct+horse+%C3%A9";

  @TempDir Path backup;
  private Viewer viewer;
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    viewer =
        Viewer.start(
            new ViewerSettings(backup, "127.0.0.1", 0, Optional.of(PASSWORD)),
            asked -> Answer.page("the backup"));
    browser = new Browser(viewer.port());
  }

  @AfterEach
  void stop() {
    viewer.close();
  }

  private static String cookie(Browser.Reply reply) {
    return "Cookie: " + reply.header("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }

  @Test
  void withoutThePasswordNothingIsShown() throws Exception {
    Browser.Reply page = browser.get("/t/lab/gauges?q=a+b&c=%20");
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("Location"))
        .contains("/login?next=%2Ft%2Flab%2Fgauges%3Fq%3Da%2Bb%26c%3D%2520");
    assertThat(page.text()).isEmpty();
    assertThat(browser.get("/media/attachments/a.png").status()).isEqualTo(303);
    assertThat(browser.get("/assets/viewer.js").status()).isEqualTo(303);
    assertThat(browser.get("/assets/../t").status()).isNotEqualTo(200);
    Browser.Reply api = browser.get("/api/state");
    assertThat(api.status()).isEqualTo(401);
    assertThat(api.header("Content-Type")).contains("application/json");
    assertThat(browser.get("/", "Cookie: mmbackup_session=").status()).isEqualTo(303);
    assertThat(browser.get("/", "Cookie: mmbackup_session=guess").status()).isEqualTo(303);
  }

  @Test
  void theLoginPageAndItsLookAreShown() throws Exception {
    Browser.Reply page = browser.get("/login?next=/t/%22%3E%3Cb%3E");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("autocomplete=\"current-password\"")
        .doesNotContain("<b>", "role=\"alert\"");
    for (String asset : new String[] {"mmbackup.css", "mmbackup.js", "icon.svg"}) {
      assertThat(browser.get("/assets/" + asset).text()).isEqualTo("the backup");
    }
  }

  @Test
  void thePasswordOpensItUntilOneLeaves() throws Exception {
    Browser.Reply in = browser.post("/login", TYPED + "&next=%2Ft%2Flab%3Fq%3D1");
    assertThat(in.status()).isEqualTo(303);
    assertThat(in.header("Location")).contains("/t/lab?q=1");
    assertThat(in.header("Set-Cookie").orElseThrow())
        .matches("mmbackup_session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict");
    String cookie = cookie(in);
    assertThat(browser.get("/", cookie).text()).isEqualTo("the backup");
    assertThat(browser.get("/logout", cookie).text())
        .isEqualTo("the backup"); // a link ends nothing
    assertThat(browser.get("/", cookie).status()).isEqualTo(200);
    assertThat(browser.post("/logout", "", cookie).status()).isEqualTo(303);
    assertThat(browser.get("/", cookie).status()).isEqualTo(303);
  }

  @Test
  void everySessionIsAnother() throws Exception {
    assertThat(cookie(browser.post("/login", TYPED)))
        .isNotEqualTo(cookie(browser.post("/login", TYPED)));
  }

  @Test
  void aWrongPasswordIsSaidSo() throws Exception {
    Browser.Reply wrong = browser.post("/login", "password=guess&next=/t/lab");
    assertThat(wrong.status()).isEqualTo(403);
    assertThat(wrong.header("Set-Cookie")).isEmpty();
    assertThat(wrong.text())
        .contains("This is not the password.", "notice bad", "value=\"/t/lab\"")
        .doesNotContain("guess");
    assertThat(browser.post("/login", "").status()).isEqualTo(403);
    assertThat(browser.post("/login", "password=%zz").status()).isEqualTo(400);
    assertThat(browser.post("/login", "password=" + "x".repeat(5000)).status()).isEqualTo(413);
  }

  @Test
  void aPageElsewhereCannotSignSomebodyIn() throws Exception {
    Browser.Reply reply =
        browser.post(
            "/login",
            TYPED,
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document");
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.header("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/%5Cevil.example",
        "%5C%5Cevil.example",
        "/%09/evil.example",
        "/a%0D%0AX-Evil:+1",
        "evil.example",
        "javascript:alert(1)",
        ""
      })
  void nobodyIsLedElsewhere(String next) throws Exception {
    Browser.Reply reply = browser.post("/login", TYPED + "&next=" + next);
    assertThat(reply.header("Location")).contains("/");
    assertThat(reply.header("X-Evil")).isEmpty();
  }

  @Test
  void afterTenWrongOnesTheOthersWait() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertThat(browser.post("/login", "password=guess").status()).isEqualTo(403);
    }
    Browser.Reply reply = browser.post("/login", TYPED);
    assertThat(reply.status()).isEqualTo(429);
    assertThat(reply.text()).contains("The password was wrong too often.");
    assertThat(reply.header("Set-Cookie")).isEmpty();
  }

  @Test
  void theWaitIsOverAfterAMinute() {
    ClockToSet clock = new ClockToSet();
    Password password = new Password(PASSWORD, clock);
    for (int i = 0; i < 10; i++) {
      assertThat(password.check("guess")).isEqualTo(Password.Outcome.WRONG);
    }
    clock.pass(Duration.ofSeconds(59));
    assertThat(password.check(PASSWORD)).isEqualTo(Password.Outcome.TOO_OFTEN);
    clock.pass(Duration.ofSeconds(1));
    assertThat(password.check(PASSWORD)).isEqualTo(Password.Outcome.RIGHT);
  }

  @Test
  void aSessionLastsTwelveHours() {
    ClockToSet clock = new ClockToSet();
    Sessions sessions = new Sessions(clock);
    String id = sessions.begin();
    clock.pass(Duration.ofHours(12).minusSeconds(1));
    assertThat(sessions.has(id)).isTrue();
    clock.pass(Duration.ofSeconds(1));
    assertThat(sessions.has(id)).isFalse();
  }
}
