package io.mmbackup.dist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.mmbackup.dist.demo.DemoWorkspace;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each kind of page, light and dark, wide and narrow: pictures of all below {@code
 * target/screenshots}, and axe-core finds nothing on any.
 */
class LooksTest {

  @TempDir static Path demoFolder;
  @TempDir static Path recordedFolder;
  private static Chromium chromium;
  private static Site demo;
  private static Site recorded;

  @BeforeAll
  static void writePages() throws Exception {
    chromium = Chromium.start();
    demo = Site.of(DemoWorkspace.create(), demoFolder, "300");
    recorded = Site.of(Workspace.recorded(ServerVersion.V11_6), recordedFolder, "2000");
  }

  @AfterAll
  static void stop() {
    if (chromium != null) chromium.close();
  }

  private static Map<String, String> kinds() throws Exception {
    Map<String, String> kinds = new TreeMap<>();
    kinds.put("index", demo.url("index.html"));
    kinds.put("busy-channel", demo.url("kitchen-garden/town-square.html"));
    kinds.put("overview", demo.url("boatyard/the-curlew.html"));
    kinds.put("month", demo.url("boatyard/the-curlew/2024-07.html"));
    kinds.put("direct", demo.url("direct-messages/hana.html"));
    kinds.put("dialect", recorded.url("lab/markdown.html"));
    kinds.put("files", recorded.url("lab/files.html"));
    for (Path page : recorded.pages()) {
      if (page.getFileName().toString().startsWith("thread-")) {
        kinds.put("long-thread", page.toUri().toString());
      }
    }
    return kinds;
  }

  @Test
  void everyKindOfPageIsAccessibleInLightAndDarkWideAndNarrow() throws Exception {
    Map<String, String> kinds = kinds();
    assertThat(kinds).containsKey("long-thread");
    assertThat(Looks.at(chromium, kinds, Path.of("/").toUri().toString(), 1500)).isEmpty();
  }

  @Test
  void aLinkToAReplyOpensItsThread() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = new OpenedPage(context, demo.folder())) {
      Page page = opened.open(demo.url("kitchen-garden/town-square.html"));
      page.locator(".stub a.to").first().click();
      assertThat(page.locator(".replies .post:target").isVisible()).isTrue();
      opened.assertQuiet("the page");
    }
  }

  @Test
  void aLinkByMonthGoesOnFromTheOverviewToTheMessage() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = new OpenedPage(context, demo.folder())) {
      Page page = opened.open(demo.url("boatyard/the-curlew/2024-07.html"));
      String post = page.locator("main article[data-fp]").nth(2).getAttribute("id");
      opened.open(demo.url("boatyard/the-curlew.html") + "?m=2024-07#" + post);
      page.waitForURL("**/2024-07.html*");
      assertThat(page.locator("#" + post + ":target").count()).isEqualTo(1);
      opened.assertQuiet("the way");
    }
  }

  @Test
  void theSwitchChangesLightAndDark() {
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = new OpenedPage(context, demo.folder())) {
      Page page = opened.open(demo.url("index.html"));
      page.locator("[data-theme-switch]").click();
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }
  }
}
