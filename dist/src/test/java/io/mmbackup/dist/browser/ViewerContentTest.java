package io.mmbackup.dist.browser;

import static io.mmbackup.dist.browser.OpenedPage.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import io.mmbackup.viewer.Viewer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messages bring with them, as the viewer shows it: emoji, code, pictures, films. */
class ViewerContentTest {
  private static final String CHANNEL = "t/lab/bench";
  private static final String EARLIER = "**/*before=*";

  @TempDir static Path folder;
  private static Chromium chromium;
  private static Workspace workspace;
  private static String quay;
  private static Viewer viewer;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    workspace = Workspace.empty(ServerVersion.V11_6, "ada", "Ada", "Lind");
    String me = workspace.myId();
    String team = workspace.addTeam("lab", "Lab");
    String channel = workspace.addChannel(team, "bench", "Bench");
    quay = workspace.addChannel(team, "quay", "Quay");
    workspace.post(quay, me, "Nothing yet");
    workspace.addEmoji("ship-it", Makings.picture(chromium, 32, 32, "teal"));
    String bea = workspace.addUser("bea", "Bea", "Holm");
    workspace.addToChannel(channel, bea, me);
    workspace.post(channel, bea, "Long ago:\n```java\nclass Old { int x = 1; }\n```");
    for (int i = 1; i <= 90; i++) workspace.post(channel, me, "Reading number " + i);
    workspace.react(workspace.post(channel, me, "Go :ship-it: now"), me, "ship-it");
    String[] names = {"wide.png", "tall.png", "small.png"};
    int[][] sizes = {{1800, 900}, {700, 1600}, {60, 40}};
    for (int i = 0; i < names.length; i++) {
      byte[] picture = Makings.picture(chromium, sizes[i][0], sizes[i][1], "gold");
      String file = workspace.addFile(me, names[i], "image/png", picture);
      workspace.post(channel, me, "Look at picture " + i, List.of(file));
    }
    String film = workspace.addFile(me, "tide.webm", "video/webm", Makings.film(chromium));
    workspace.post(channel, me, "A film", List.of(film));
    viewer = Site.view(workspace, folder);
  }

  @AfterAll
  static void stop() {
    if (viewer != null) viewer.close();
    if (chromium != null) chromium.close();
  }

  private static String url(String path) {
    return viewer.url() + "/" + path;
  }

  private static OpenedPage opened(BrowserContext context) {
    return new OpenedPage(context, viewer.url() + "/");
  }

  private static void hasLoaded(Page page, String image) {
    page.waitForFunction("s => document.querySelector(s)?.naturalWidth > 0", image);
  }

  @Test
  void whatABackupBringsMeanwhileIsOfferedAndShown() throws Exception {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      Page page = opened.open(url("t/lab/quay"));
      workspace.post(quay, workspace.myId(), "A heron on the mast");
      Site.backUp(workspace, folder, List.of("lucene"), Map.of());
      // The page looks every ten seconds, and when somebody comes back to it.
      page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
      page.locator(".changed a").waitFor();
      PlaywrightAssertions.assertThat(page.locator(".changed")).isInViewport();
      assertThat(opened.violations(".changed")).isEmpty();
      Looks.take(page, "viewer-news");
      page.locator(".changed a").focus();
      page.keyboard().press("Enter");
      page.locator(".stage .post", named("A heron on the mast")).waitFor();
      page.locator("#q").fill("heron");
      page.keyboard().press("Enter");
      page.locator(".hit", named("A heron on the mast")).waitFor();
      opened.assertQuiet("the news");
    }
  }

  @Test
  void anOwnEmojiIsSeenInAText() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      Page page = opened.open(url(CHANNEL));
      hasLoaded(page, ".md img.emoji-own");
      opened.assertQuiet("the emoji");
    }
  }

  @Test
  void codeIsColoredOnThePageOfAPerson() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      Page page = opened.open(url("people/bea"));
      page.locator(".hit .code .hljs-keyword").first().waitFor();
      opened.assertQuiet("the person");
    }
  }

  @Test
  void codeThatIsLoadedLaterIsColoredToo() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      Page page = opened.open(url(CHANNEL));
      assertThat(page.locator(".code, script[src*=highlight]").count()).isZero();
      page.locator("[data-more=earlier]").scrollIntoViewIfNeeded();
      page.locator(".code .hljs-keyword").first().waitFor();
      opened.assertQuiet("the code");
    }
  }

  @Test
  void aPictureOfTheTimelineOpensLargeAndOthersAreLeafedTo() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      Page page = opened.open(url(CHANNEL));
      Locator box = page.locator("dialog.lightbox");
      page.locator(".shot").first().focus();
      page.keyboard().press("Enter");
      hasLoaded(page, ".lightbox img");
      assertThat(box.textContent())
          .contains("wide.png", "image 1 of 3", "ada, Monday, 5 January 2026, 08:00");
      assertThat(fits(page)).isTrue();
      assertThat(opened.violations()).isEmpty();
      Looks.take(page, "viewer-lightbox");
      page.keyboard().press("ArrowRight");
      hasLoaded(page, ".lightbox img");
      assertThat(box.textContent()).contains("tall.png", "image 2 of 3");
      assertThat(fits(page)).isTrue();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      assertThat(box.textContent()).contains("small.png", "image 3 of 3");
      page.keyboard().press("ArrowLeft");
      assertThat(box.textContent()).contains("tall.png");
      page.keyboard().press("Escape");
      gone(box);
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("shot");
      page.locator(".shot").last().click();
      box.getByText("Close").click();
      gone(box);
      assertThat(page.url()).isEqualTo(url(CHANNEL));
      opened.assertQuiet("the pictures");
    }
  }

  /** All of it is seen, and something else would not be larger. */
  private static boolean fits(Page page) {
    return (Boolean)
        page.evaluate(
            """
            () => {
              const i = document.querySelector(".lightbox img").getBoundingClientRect();
              const f = document.querySelector(".lightbox figure").getBoundingClientRect();
              const inside = i.top >= f.top && i.bottom <= f.bottom && i.left >= f.left && i.right <= f.right;
              return inside && (i.height > f.height - 2 || i.width > f.width - 100);
            }
            """);
  }

  @Test
  void withoutScriptAPictureOpensAsAFile() {
    Browser.NewContextOptions how = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(how);
        OpenedPage opened = opened(context)) {
      Page page = opened.open(url(CHANNEL));
      page.locator(".shot").first().click();
      assertThat(page.url()).contains("/media/attachments/lab/bench/").endsWith("wide.png");
    }
  }

  @Test
  void aFilmIsPlayedInItsPlace() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      Page page = opened.open(url(CHANNEL));
      Locator film = page.locator("video[controls]");
      film.scrollIntoViewIfNeeded();
      assertThat(opened.violations()).isEmpty();
      film.evaluate("video => video.play()");
      page.waitForFunction("() => document.querySelector('video').videoWidth === 64");
      Looks.take(page, "viewer-film");
      APIResponse part =
          context
              .request()
              .get(
                  url(film.getAttribute("src").substring(1)),
                  RequestOptions.create().setHeader("Range", "bytes=4-7"));
      assertThat(part.status()).isEqualTo(206);
      assertThat(part.body()).hasSize(4);
      assertThat(opened.complaints()).noneMatch(one -> !one.startsWith("failed:"));
    }
  }

  @Test
  void greyLinesStandWhereMessagesAreAwaitedAndNothingMoves() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      List<Route> held = new ArrayList<>();
      Page page = opened.page();
      page.route(EARLIER, held::add);
      opened.open(url(CHANNEL));
      page.locator("[data-more=earlier]").scrollIntoViewIfNeeded();
      page.locator(".wait .ghost").first().waitFor();
      assertThat(opened.violations()).isEmpty();
      Looks.take(page, "viewer-loading");
      Locator first = page.locator(".stage article.post").first();
      double top = first.boundingBox().y;
      String id = first.getAttribute("id");
      held.getFirst().resume();
      gone(page.locator(".wait"));
      assertThat(page.locator("#" + id).boundingBox().y).isCloseTo(top, within(2.0));
      opened.assertQuiet("the loading");
    }
  }

  @Test
  void aViewerThatDoesNotAnswerIsSaidSoAndAskedAgain() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      Page page = opened.page();
      page.route(EARLIER, Route::abort);
      opened.open(url(CHANNEL));
      Locator more = page.locator("[data-more=earlier]");
      more.scrollIntoViewIfNeeded();
      page.getByText("The viewer did not answer. Try again").waitFor();
      page.unroute(EARLIER);
      more.click();
      gone(more);
      assertThat(page.locator(".stage article.post").count()).isGreaterThan(60);
    }
  }

  private static void gone(Locator what) {
    what.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  @Test
  void aSuggestionTakesThePlaceOfTheLastWordWhateverItsQuotes() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      Page page = opened.open(url(CHANNEL));
      for (String typed :
          List.of("tide from:“ad", "tide from:„ad", "tide from:\"ad", "“high tide” from:ad")) {
        page.locator("#q").fill(typed);
        page.locator("#suggest [role=option]:has-text('@ada')").waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        String kept = typed.substring(0, typed.indexOf("from:"));
        assertThat(page.locator("#q").inputValue()).isEqualTo(kept + "from:ada ");
        page.keyboard().press("Escape");
      }
      opened.assertQuiet("the suggestions");
    }
  }
}
