package io.mmbackup.viewer.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.sample.FilledArchive;
import io.mmbackup.viewer.Viewer;
import io.mmbackup.viewer.ViewerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a real archive, and those who want others. */
class MediaTest {
  private static final String SUM = "ab".repeat(32);
  private static final String TEXT = "0123456789";

  @TempDir Path home;
  private Path backup;
  private FilledArchive archive;
  private Viewer viewer;
  private Browser browser;
  private int emoji;

  @BeforeEach
  void start() throws Exception {
    backup = home.resolve("backup");
    archive = new FilledArchive(backup, new Owner("s", "https://chat.example", "u", "ada"), 1);
    Files.writeString(home.resolve("secret.txt"), "secret");
    Files.writeString(backup.resolve("unknown.txt"), "secret");
    viewer =
        Viewer.start(
            new ViewerSettings(backup, "127.0.0.1", 0, Optional.empty()),
            asked -> Answer.page("the site"));
    browser = new Browser(viewer.port());
  }

  @AfterEach
  void stop() throws Exception {
    viewer.close();
    archive.close();
  }

  /** In the archive, not on the disk. */
  private void known(String path) throws Exception {
    Content wanted =
        Content.wanted(Content.Kind.EMOJI, FilledArchive.id("e" + emoji++), 0, 0, -1, path);
    archive.put(transaction -> transaction.putContent(wanted.present(TEXT.length(), SUM), 1));
  }

  private void stored(String path) throws Exception {
    known(path);
    Files.createDirectories(backup.resolve(path).getParent());
    Files.writeString(backup.resolve(path), TEXT);
  }

  @Test
  void aFileIsServedUnderItsPath() throws Exception {
    stored("emoji/100% \u00e9 # ?.png");
    Browser.Reply reply = browser.get("/media/emoji/100%25%20%C3%A9%20%23%20%3F.png");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo(TEXT);
    assertThat(reply.header("Content-Type")).contains("image/png");
    assertThat(reply.header("ETag")).contains('"' + SUM + '"');
    assertThat(reply.header("Content-Disposition"))
        .contains(
            "inline; filename=\"100_ _ # ?.png\";"
                + " filename*=UTF-8''100%25%20%C3%A9%20%23%20%3F.png");
    assertThat(reply.header("Content-Security-Policy").orElseThrow())
        .startsWith("sandbox; default-src 'none'");
    assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(browser.get("/mediation").text()).isEqualTo("the site");
  }

  @ParameterizedTest
  @CsvSource({
    "a.JPG, image/jpeg, inline",
    "a.mp4, video/mp4, inline",
    "a.pdf, application/pdf, inline",
    "a.csv, text/plain; charset=utf-8, inline",
    "a.html, application/octet-stream, attachment",
    "a.svg, application/octet-stream, attachment",
    "a.xml, application/octet-stream, attachment",
    "a.js, application/octet-stream, attachment",
    "a.mhtml, application/octet-stream, attachment",
    "a.png.html, application/octet-stream, attachment",
    "a, application/octet-stream, attachment",
  })
  void onlyWhatCannotActIsShown(String name, String type, String how) throws Exception {
    stored("emoji/" + name);
    Browser.Reply reply = browser.get("/media/emoji/" + name);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).contains(type);
    assertThat(reply.header("Content-Disposition").orElseThrow()).startsWith(how + ";");
    assertThat(browser.get("/media/emoji/" + name + "?download").header("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("attachment;"));
  }

  @Test
  void aTypeCountsOnlyWithoutAnEnding() {
    assertThat(Served.of("picture", "image/png; x=y").type()).isEqualTo("image/png");
    assertThat(Served.of("page", "text/html").inline()).isFalse();
    assertThat(Served.of("page.html", "image/png").inline()).isFalse();
    assertThat(Served.of("page.", "image/png").inline()).isFalse();
  }

  @Test
  void aNameCannotLie() {
    assertThat(Disposition.of("inline", "a\u202Egnp.exe\r\nX: \"y\"\\"))
        .isEqualTo(
            "inline; filename=\"agnp.exeX: _y__\"; filename*=UTF-8''agnp.exeX%3A%20%22y%22%5C");
    assertThat(Disposition.of("inline", "\u0000"))
        .isEqualTo("inline; filename=\"file\"; filename*=UTF-8''file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/media/unknown.txt",
        "/media/archive.db",
        "/media/../secret.txt",
        "/media/../../secret.txt",
        "/media/%2e%2e/secret.txt",
        "/media/emoji/../../secret.txt",
        "/media/..%2fsecret.txt",
        "/media/..%5csecret.txt",
        "/media/..;/secret.txt",
        "/media//etc/passwd",
        "/media/%2Fetc%2Fpasswd",
        "/media/emoji/a.png%00.txt",
        "/media/emoji",
        "/media/",
      })
  void nothingElseIsServed(String path) throws Exception {
    stored("emoji/a.png");
    Browser.Reply reply = browser.get(path);
    assertThat(reply.status()).isIn(400, 404);
    assertThat(reply.text()).doesNotContain("secret", "root:", TEXT, "the site");
  }

  @Test
  void aLinkThatLeadsOutOfTheBackupIsNotFollowed() throws Exception {
    known("emoji/link.txt");
    Files.createDirectories(backup.resolve("emoji"));
    Files.createSymbolicLink(backup.resolve("emoji/link.txt"), home.resolve("secret.txt"));
    Browser.Reply reply = browser.get("/media/emoji/link.txt");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text()).doesNotContain("secret");
  }

  @Test
  void aFileThatIsNotThereIsSaidSo() throws Exception {
    known("emoji/gone.png");
    Browser.Reply reply = browser.get("/media/emoji/gone.png");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text()).contains("it is not on the disk", "mmbackup backup");
  }

  @Test
  void partsOfAFileCanBeAskedFor() throws Exception {
    stored("emoji/a.mp4");
    Browser.Reply first = browser.get("/media/emoji/a.mp4", "Range: bytes=0-3");
    assertThat(first.status()).isEqualTo(206);
    assertThat(first.body()).isEqualTo("0123");
    assertThat(first.header("Content-Range")).contains("bytes 0-3/10");
    assertThat(browser.get("/media/emoji/a.mp4", "Range: bytes=-2").body()).isEqualTo("89");
    assertThat(browser.get("/media/emoji/a.mp4", "Range: bytes=7-").body()).isEqualTo("789");
    Browser.Reply several = browser.get("/media/emoji/a.mp4", "Range: bytes=0-1,8-9");
    assertThat(several.status()).isEqualTo(206);
    assertThat(several.header("Content-Type").orElseThrow()).startsWith("multipart/byteranges");
    Browser.Reply beyond = browser.get("/media/emoji/a.mp4", "Range: bytes=10-");
    assertThat(beyond.status()).isEqualTo(416);
    assertThat(beyond.header("Content-Range")).contains("bytes */10");
    assertThat(beyond.text()).contains("The file does not reach that far.");
  }

  @Test
  void whatABrowserHasIsNotSentAgain() throws Exception {
    stored("emoji/a.png");
    Browser.Reply same = browser.get("/media/emoji/a.png", "If-None-Match: \"" + SUM + '"');
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(browser.get("/media/emoji/a.png", "If-None-Match: \"other\"").status())
        .isEqualTo(200);
  }

  @Test
  void theHeadOfAFileCanBeAskedFor() throws Exception {
    stored("emoji/a.png");
    Browser.Reply reply = browser.ask("HEAD", "/media/emoji/a.png");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Length")).contains("10");
    assertThat(reply.body()).isEmpty();
  }

  @Test
  void aBackupThatCannotBeReadIsSaidSo() throws Exception {
    try (Viewer other =
        Viewer.start(
            new ViewerSettings(home.resolve("none"), "127.0.0.1", 0, Optional.empty()),
            asked -> Answer.page("the site"))) {
      Browser.Reply reply = new Browser(other.port()).get("/media/emoji/a.png");
      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.text()).doesNotContain("\tat ", "Exception");
    }
  }
}
