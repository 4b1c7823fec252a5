package io.mmbackup.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.viewer.http.Answer;
import io.mmbackup.viewer.http.Browser;
import io.mmbackup.viewer.http.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewerTest {
  @TempDir Path backup;

  private Viewer start(String host, int port, Site site) throws IOException {
    return Viewer.start(new ViewerSettings(backup, host, port, Optional.empty()), site);
  }

  private Viewer start(Site site) throws IOException {
    return start("127.0.0.1", 0, site);
  }

  @Test
  void whatTheSiteAnswersIsSent() throws Exception {
    try (Viewer viewer =
        start(asked -> Answer.page("<p>" + asked.path() + asked.query()).with("X-More", "1"))) {
      assertThat(viewer.url()).isEqualTo("http://127.0.0.1:" + viewer.port());
      Browser.Reply reply = new Browser(viewer.port()).get("/t/lab/100%25%20%C3%A9?q=a+b&q=c");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.text()).isEqualTo("<p>[t, lab, 100% é]{q=c}");
      assertThat(reply.header("Content-Type")).contains("text/html; charset=utf-8");
      assertThat(reply.header("X-More")).contains("1");
      assertThat(reply.header("Server")).isEmpty();
      assertThat(reply.header("X-Powered-By")).isEmpty();
    }
  }

  @Test
  void theHeadAloneCanBeAskedFor() throws Exception {
    try (Viewer viewer = start(asked -> Answer.page("12345"))) {
      Browser.Reply reply = new Browser(viewer.port()).ask("HEAD", "/");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Content-Length")).contains("5");
      assertThat(reply.body()).isEmpty();
    }
  }

  @Test
  void aFailureIsASentenceAndNeverAStackTrace() throws Exception {
    try (Viewer viewer =
        start(
            asked -> {
              throw new IllegalStateException("secret detail");
            })) {
      Browser.Reply reply = new Browser(viewer.port()).get("/");
      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.text())
          .contains("This page could not be made.")
          .doesNotContain("secret detail", "IllegalState", "\tat ");
      assertThat(reply.header("Content-Security-Policy")).isPresent();
      Browser.Reply api = new Browser(viewer.port()).get("/api/state");
      assertThat(api.status()).isEqualTo(500);
      assertThat(api.text()).startsWith("{\"error\":\"This page could not be made.\"");
    }
  }

  @Test
  void theArchiveSaysItInItsOwnWords() throws Exception {
    try (Viewer viewer =
        start(
            asked -> {
              throw new ArchiveException("The <archive> is damaged.", "Run mmbackup verify.");
            })) {
      Browser.Reply reply = new Browser(viewer.port()).get("/");
      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.text())
          .contains("The &lt;archive&gt; is damaged.", "Run mmbackup verify.")
          .doesNotContain("<archive>");
    }
  }

  @Test
  void aMalformedAddressIsSaidSo() throws Exception {
    try (Viewer viewer = start(asked -> Answer.page("fine"))) {
      Browser browser = new Browser(viewer.port());
      for (String path : new String[] {"/%zz", "/?q=%zz", "/a%2", "/a%00", "/a%2Fb"}) {
        Browser.Reply reply = browser.get(path);
        assertThat(reply.status()).as(path).isEqualTo(400);
        assertThat(reply.text()).as(path).contains("The address is damaged.");
        assertThat(reply.header("Content-Security-Policy")).as(path).isPresent();
        assertThat(reply.header("Server")).as(path).isEmpty();
      }
    }
  }

  @Test
  void aBusyPortLeadsToTheNextFreeOne() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Viewer viewer = start("127.0.0.1", busy.getLocalPort(), asked -> Answer.page("fine"))) {
      assertThat(viewer.port())
          .isGreaterThan(busy.getLocalPort())
          .isLessThanOrEqualTo(busy.getLocalPort() + 20);
      assertThat(new Browser(viewer.port()).get("/").status()).isEqualTo(200);
    }
  }

  @Test
  void anAddressOfAnotherMachineIsSaidSo() {
    assertThatThrownBy(() -> start("192.0.2.1", 0, asked -> Answer.page("")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Port 0 of 192.0.2.1 is taken or not allowed: ");
    assertThatThrownBy(() -> start("no-such-host.invalid", 0, asked -> Answer.page("")))
        .isInstanceOf(IOException.class)
        .hasMessage("no-such-host.invalid is no address of this machine.");
  }

  @Test
  void closedItAnswersNoMore() throws Exception {
    Viewer viewer = start(asked -> Answer.page("fine"));
    viewer.close();
    viewer.join();
    assertThatThrownBy(() -> new Browser(viewer.port()).get("/")).isInstanceOf(IOException.class);
  }
}
