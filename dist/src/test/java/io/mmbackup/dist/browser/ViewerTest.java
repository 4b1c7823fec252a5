package io.mmbackup.dist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.export.Timeline;
import io.mmbackup.core.run.OpenBackup;
import io.mmbackup.dist.demo.DemoWorkspace;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import io.mmbackup.spi.Channel;
import io.mmbackup.viewer.Viewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The viewer in a browser: each kind of page in both themes, wide and narrow, and what pages do, on
 * a friendly workspace and on a hostile one.
 */
class ViewerTest {
  private static final String CHANNEL = "t/boatyard/the-curlew";

  @TempDir static Path demoFolder;
  @TempDir static Path hostileFolder;
  private static Chromium chromium;
  private static Viewer demo;
  private static Viewer hostile;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    demo = Site.view(DemoWorkspace.create(), demoFolder);
    hostile = Site.view(Workspace.recorded(ServerVersion.V11_6), hostileFolder);
  }

  @AfterAll
  static void stop() {
    if (demo != null) demo.close();
    if (hostile != null) hostile.close();
    if (chromium != null) chromium.close();
  }

  private static String url(Viewer viewer, String path) {
    return viewer.url() + "/" + path;
  }

  private static OpenedPage opened(BrowserContext context, Viewer viewer) {
    return new OpenedPage(context, viewer.url() + "/");
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new TreeMap<>();
    kinds.put("viewer-channel", url(demo, CHANNEL));
    kinds.put("viewer-search", url(demo, "search?q=tide+gauge+befor:2027"));
    kinds.put("viewer-nothing-found", url(demo, "search?q=nobodywrotethis"));
    kinds.put("viewer-search-files", url(demo, "search?q=hull&kind=files"));
    kinds.put("viewer-search-people", url(demo, "search?q=hana&kind=people"));
    kinds.put("viewer-files", url(demo, CHANNEL + "/files"));
    kinds.put("viewer-calendar", url(demo, CHANNEL + "/calendar"));
    kinds.put("viewer-members", url(demo, CHANNEL + "/people"));
    kinds.put("viewer-person", url(demo, "people/hana"));
    kinds.put("viewer-stats", url(demo, "stats"));
    kinds.put("viewer-help", url(demo, "help"));
    return kinds;
  }

  @Test
  void everyKindOfPageIsAccessibleInLightAndDarkWideAndNarrow() throws Exception {
    assertThat(Looks.at(chromium, kinds(), demo.url() + "/", 900)).isEmpty();
  }

  @Test
  void aChannelOpensAtItsNewestMessageAndGrowsUpwardsWithoutMoving() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context, demo)) {
      Page page = opened.open(url(demo, ""));
      page.waitForURL("**/t/**");
      opened.open(url(demo, CHANNEL));
      assertThat(page.locator("#newest").isVisible()).isTrue();
      int before = page.locator(".stage .post").count();
      Locator more = page.locator("[data-more=earlier]");
      more.scrollIntoViewIfNeeded();
      page.waitForFunction("n => document.querySelectorAll('.stage .post').length > n", before);
      List<?> ids =
          (List<?>) page.evaluate("[...document.querySelectorAll('.stage .post')].map(p => p.id)");
      assertThat(ids).doesNotHaveDuplicates();
      opened.assertQuiet("the timeline");
    }
  }

  @Test
  void aThreadOpensBesideTheTimelineAndCloses() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context, demo)) {
      Page page = opened.open(url(demo, CHANNEL));
      page.locator(".stub a.to").last().click();
      page.locator(".panel .post").first().waitFor();
      assertThat(page.locator(".panel .post.target").count()).isEqualTo(1);
      assertThat(page.url()).contains("thread=");
      assertThat(opened.violations()).isEmpty();
      page.keyboard().press("Escape");
      assertThat(page.locator(".panel").count()).isZero();
      opened.assertQuiet("the thread");
    }
  }

  @Test
  void aHitLeadsToItsPlaceInTheTimeline() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context, demo)) {
      Page page = opened.open(url(demo, "search?q=tide+gauge"));
      assertThat(page.locator(".hit mark").count()).isPositive();
      page.locator("[data-open]").first().click();
      page.waitForURL("**/t/**");
      assertThat(page.locator(".stage .post.target").isVisible()).isTrue();
      opened.assertQuiet("the way");
    }
  }

  @Test
  void aSearchFindsFilesAndPeopleToo() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context, demo)) {
      Page page = opened.open(url(demo, "search?q=hull+in:the-curlew"));
      Locator kinds = page.locator("nav[aria-label='Kind of result']");
      String messages = page.locator("h1").textContent();
      kinds.getByText("Files").click();
      page.waitForURL("**kind=files**");
      assertThat(page.locator(".fname mark").first().textContent()).isEqualTo("hull");
      assertThat(page.locator(".fname").count()).isEqualTo(count(kinds.locator("[aria-current]")));
      page.locator(".sort >> text=Oldest").click();
      assertThat(page.url()).contains("kind=files", "order=oldest");
      kinds.getByText("Messages").click();
      assertThat(page.locator("h1").textContent()).isEqualTo(messages);
      assertThat(kinds.getByText("People").count()).isZero();
      opened.open(url(demo, "search?q=hana+in:the-curlew"));
      kinds.getByText("People").click();
      assertThat(page.locator("#hits li").count()).isEqualTo(1);
      page.locator("#hits a").click();
      assertThat(page.url()).endsWith("/people/hana");
      opened.assertQuiet("the search");
    }
  }

  private static int count(Locator tab) {
    return Integer.parseInt(tab.locator("small").textContent());
  }

  @Test
  void anOldLinkOfTheServerLeadsToTheMessage() throws Exception {
    String id;
    try (OpenBackup backup = OpenBackup.open(demoFolder)) {
      Channel channel = backup.archive().channelAt("boatyard/the-curlew").orElseThrow();
      id = backup.archive().timeline(channel).before(Timeline.Place.END, 30).getFirst().id();
    }
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context, demo)) {
      Page page = opened.open(url(demo, "boatyard/pl/" + id));
      assertThat(page.url()).contains("/t/boatyard/the-curlew/" + id);
      assertThat(page.locator(".stage .post.target").count()).isEqualTo(1);
    }
  }

  @Test
  void readsAndSearchesWithoutScript() {
    Browser.NewContextOptions how = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(how);
        OpenedPage opened = opened(context, demo)) {
      Page page = opened.open(url(demo, CHANNEL));
      page.locator("[data-more=earlier]").click();
      assertThat(page.locator(".stage .post").count()).isPositive();
      page.locator("#q").fill("tide gauge");
      page.locator(".find button").click();
      assertThat(page.locator(".hit").count()).isPositive();
    }
  }

  @Test
  void nothingOfAHostileWorkspaceRuns() throws Exception {
    List<String> paths = new ArrayList<>();
    List<String> files = new ArrayList<>();
    try (OpenBackup backup = OpenBackup.open(hostileFolder)) {
      for (Channel channel : backup.archive().channels()) {
        paths.add("t/" + encoded(channel.path()));
        paths.add("t/" + encoded(channel.path()) + "/files");
      }
      for (Content content : backup.archive().snapshot().contents().stored()) {
        files.add("media/" + encoded(content.path()));
      }
    }
    paths.add("search?q=script+OR+alert+OR+onerror");
    paths.add("search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    paths.add("stats");
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context, hostile)) {
      for (String path : paths) {
        opened.open(url(hostile, path));
        opened.assertQuiet(path);
      }
      for (String file : files) openFile(context, file);
    }
  }

  /** As its own page, which is where a file could do most. */
  private static void openFile(BrowserContext context, String file) {
    APIResponse answer = context.request().get(url(hostile, file));
    assertThat(answer.status()).as(file).isEqualTo(200);
    if (answer.headers().get("content-disposition").startsWith("attachment")) return;
    assertThat(answer.headers().get("content-type")).as(file).doesNotContain("html", "xml", "svg");
    try (OpenedPage opened = opened(context, hostile)) {
      opened.open(url(hostile, file));
      assertThat(opened.complaints()).as(file).noneMatch(one -> one.startsWith("dialog"));
    }
  }

  private static String encoded(String path) {
    return Stream.of(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
