package io.mmbackup.dist.browser;

import static io.mmbackup.dist.browser.OpenedPage.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.mmbackup.dist.demo.DemoWorkspace;
import io.mmbackup.viewer.Viewer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A walk through what the viewer can do: by mouse, and without touching it; each in light and dark,
 * wide and narrow. What opens on the way is looked at by axe-core.
 */
class ViewerWalkTest {
  private static final String CHANNEL = "/t/boatyard/the-curlew";

  @TempDir static Path folder;
  private static Chromium chromium;
  private static Viewer viewer;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    viewer = Site.view(DemoWorkspace.create(), folder);
  }

  @AfterAll
  static void stop() {
    if (viewer != null) viewer.close();
    if (chromium != null) chromium.close();
  }

  /** One of the looks, and the page in it. */
  private static final class Walk implements AutoCloseable {
    private final BrowserContext context;
    private final OpenedPage opened;
    private final Page page;
    private final int width;

    Walk(ColorScheme scheme, int width) {
      this.width = width;
      context =
          chromium
              .browser()
              .newContext(
                  new Browser.NewContextOptions()
                      .setColorScheme(scheme)
                      .setViewportSize(width, 800)
                      .setPermissions(List.of("clipboard-read", "clipboard-write")));
      opened = new OpenedPage(context, viewer.url() + "/");
      page = opened.page();
      page.setDefaultTimeout(8_000);
    }

    boolean narrow() {
      return width < 1024;
    }

    void open(String path) {
      opened.open(viewer.url() + path);
    }

    Locator one(String selector) {
      return page.locator(selector).first();
    }

    void click(String selector) {
      one(selector).click();
    }

    void press(String... keys) {
      for (String key : keys) page.keyboard().press(key);
    }

    void isAt(String part) {
      page.waitForURL(Pattern.compile(".*" + Pattern.quote(part) + ".*"));
    }

    /** Something has opened that no page shows at first. */
    void look(String part) {
      assertThat(opened.violations(part)).as(part).isEmpty();
      Integer wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
      assertThat(wide).as("scrolls sideways").isLessThanOrEqualTo(width);
    }

    Object focused(String script) {
      return page.evaluate("document.activeElement." + script);
    }

    @Override
    public void close() {
      try {
        opened.assertQuiet("the walk");
      } finally {
        opened.close();
        context.close();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"DARK, 1440", "LIGHT, 360"})
  void everythingIsReachedByMouse(ColorScheme scheme, int width) {
    try (Walk walk = new Walk(scheme, width)) {
      walk.open("/");
      aConversationIsChosen(walk);
      aDayIsChosen(walk);
      aThreadIsOpenedAndClosed(walk);
      filesAreOpenedAndSaved(walk);
      aSearchIsNarrowedAndFollowed(walk);
      aPersonIsLookedAt(walk);
      figuresAreChosen(walk);
      lightAndDarkAreSwitched(walk, scheme);
    }
  }

  private static void aConversationIsChosen(Walk walk) {
    if (walk.narrow()) {
      walk.click(".to-side");
      walk.one(".side-close").waitFor();
      walk.look(".side");
    }
    walk.page.locator(".side a.ch", named("The Curlew")).click();
    walk.isAt(CHANNEL);
    assertThat(walk.one("h1").textContent()).contains("The Curlew");
    if (!walk.narrow()) {
      assertThat(walk.one(".side [aria-current=page]").textContent()).contains("The Curlew");
    }
    walk.page.locator("nav.tabs a", named("Pinned")).click();
    walk.isAt("/search");
    assertThat(walk.page.locator(".hit").count()).isPositive();
    walk.page.goBack();
    walk.page.locator("nav.tabs a", named("People")).click();
    walk.isAt(CHANNEL + "/people");
    assertThat(walk.page.locator(".bars a").count()).isPositive();
    walk.page.goBack();
  }

  private static void aDayIsChosen(Walk walk) {
    walk.click("[data-month=before]");
    walk.isAt("?day=");
    String month = walk.one("details.when summary").textContent();
    walk.page.locator(".strip a.day-cell").last().click();
    walk.isAt("#d-");
    walk.click("details.when summary");
    walk.one("details.when table.months a").waitFor();
    walk.look(".strip");
    walk.page.locator("details.when table.months a").last().click();
    walk.page.waitForFunction(
        "m => (document.querySelector('details.when summary')?.textContent ?? m) !== m", month);
    walk.click("[data-newest]");
    walk.isAt("#newest");
    if (!walk.narrow()) {
      PlaywrightAssertions.assertThat(walk.one("#newest")).isInViewport();
      PlaywrightAssertions.assertThat(walk.one("h1")).isInViewport();
      PlaywrightAssertions.assertThat(walk.page.locator("nav.tabs a").last()).isInViewport();
    }
  }

  private static void aThreadIsOpenedAndClosed(Walk walk) {
    walk.page.locator(".thread-link a").last().click();
    walk.one(".panel .post").waitFor();
    walk.look(".panel");
    walk.click(walk.narrow() ? ".panel-back" : ".panel [data-close]");
    assertThat(walk.one(".stage").isVisible()).isTrue();
    assertThat(walk.one(".panel").isVisible()).isFalse();
  }

  private static void filesAreOpenedAndSaved(Walk walk) {
    walk.open(CHANNEL);
    walk.page.locator("nav.tabs a", named("Files")).click();
    walk.isAt(CHANNEL + "/files");
    walk.page.locator(".sorts .chips a", named("Images")).click();
    walk.isAt("kind=images");
    walk.click(".gpic a");
    walk.one(".lightbox:target img").waitFor();
    walk.look(".lightbox:target");
    walk.page.locator(".lightbox:target a", named("Next")).click();
    Locator save = walk.page.locator(".lightbox:target a", named("Save"));
    Download saved = walk.page.waitForDownload(save::click);
    assertThat(saved.suggestedFilename()).isNotBlank();
    walk.page.locator(".lightbox:target a", named("Show in channel")).click();
    walk.isAt(CHANNEL + "/");
    assertThat(walk.one(".stage .post.target").isVisible()).isTrue();
  }

  private static void aSearchIsNarrowedAndFollowed(Walk walk) {
    walk.click("#q");
    walk.page.keyboard().type("in:the-cur");
    walk.one("#suggest [role=option]").waitFor();
    walk.look(".find");
    walk.click("#suggest [role=option]");
    assertThat(walk.one("#q").inputValue()).isEqualTo("in:boatyard/the-curlew ");
    walk.one("#q").fill("tide");
    walk.one("#q").press("Enter");
    walk.isAt("/search");
    int all = found(walk);
    walk.click(".facets section:has(h2:text('Where')) .bars a");
    walk.one(".chip").waitFor();
    assertThat(found(walk)).isLessThan(all);
    walk.click(".facets section:has(h2:text('Who')) .bars a");
    walk.page.waitForFunction("document.querySelectorAll('.chip').length === 2");
    walk.click(".facets .histo a");
    walk.page.waitForFunction("document.querySelectorAll('.chip').length === 3");
    while (walk.page.locator(".chip a").count() > 0) walk.click(".chip a");
    assertThat(found(walk)).isEqualTo(all);
    walk.page.locator(".sort a", named("Oldest")).click();
    walk.isAt("order=oldest");
    walk.page.locator(".hit-acts a", named("Show around")).first().click();
    walk.one(".hit.open").waitFor();
    walk.click("[data-open]");
    walk.isAt("/t/");
    assertThat(walk.one(".stage .post.target").isVisible()).isTrue();
  }

  private static int found(Walk walk) {
    return Integer.parseInt(walk.one("h1").textContent().replaceAll("\\D.*", ""));
  }

  private static void aPersonIsLookedAt(Walk walk) {
    walk.click(".stage a.who");
    walk.isAt("/people/");
    String name = walk.one("h1").textContent();
    walk.page.locator(".acts2 a", named("Search from")).click();
    walk.isAt("/search");
    assertThat(walk.one(".chip").textContent()).containsIgnoringCase("from");
    walk.page.goBack();
    walk.click(".duo .bars a");
    walk.page.waitForURL(Pattern.compile(".*/(t|search)[/?].*"));
    assertThat(name).isNotBlank();
  }

  private static void figuresAreChosen(Walk walk) {
    walk.click("a[href='/stats']");
    walk.isAt("/stats");
    String everything = walk.one(".tiles dd").textContent();
    walk.one("#w")
        .selectOption(new String[] {walk.one("#w option:nth-child(2)").getAttribute("value")});
    walk.page.locator(".pickers button").click();
    walk.isAt("in=");
    assertThat(walk.one(".tiles dd").textContent()).isNotEqualTo(everything);
    walk.click("details.data summary");
    walk.look(".inner");
    walk.click("a[href='/help']");
    walk.click("[aria-labelledby=searching] table a");
    walk.isAt("/search");
  }

  private static void lightAndDarkAreSwitched(Walk walk, ColorScheme scheme) {
    String before = background(walk);
    walk.click("[data-theme-switch]");
    assertThat(walk.page.evaluate("document.documentElement.dataset.theme"))
        .isEqualTo(scheme == ColorScheme.DARK ? "light" : "dark");
    assertThat(background(walk)).isNotEqualTo(before);
    walk.look(".bar");
  }

  private static String background(Walk walk) {
    return walk.page.evaluate("getComputedStyle(document.body).backgroundColor").toString();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1440", "DARK, 360"})
  void everythingIsReachedByKeyboard(ColorScheme scheme, int width) {
    try (Walk walk = new Walk(scheme, width)) {
      walk.open(CHANNEL);
      theFirstKeyLeadsPastTheMenus(walk);
      messagesAndDaysAreSteppedThrough(walk);
      threadsAreOpenedByKeys(walk);
      monthsAndDatesAreJumpedTo(walk);
      aChannelIsJumpedTo(walk);
      aSearchIsTypedAndStepped(walk);
      filesAreLeafedThrough(walk);
      theThemeIsAKey(walk, scheme);
    }
  }

  private static void theFirstKeyLeadsPastTheMenus(Walk walk) {
    walk.press("Tab");
    assertThat(walk.focused("className")).isEqualTo("skip");
    walk.press("Enter");
    assertThat(walk.focused("id")).isEqualTo("posts");
  }

  private static void messagesAndDaysAreSteppedThrough(Walk walk) {
    walk.open(CHANNEL);
    walk.press("End", "k");
    String last = walk.focused("id").toString();
    walk.press("k");
    assertThat(walk.focused("id").toString()).matches("[pr]-.+").isNotEqualTo(last);
    walk.press("j");
    assertThat(walk.focused("id")).isEqualTo(last);
    walk.press("c");
    walk.page.waitForFunction("document.getElementById('said-aloud') !== null");
    assertThat(walk.page.evaluate("navigator.clipboard.readText()").toString())
        .contains(CHANNEL + "/" + last.substring(2));
    Object day = walk.focused("closest('.day').id");
    walk.press("p");
    assertThat(walk.focused("closest('.day').id")).isNotEqualTo(day);
    walk.press("n");
    assertThat(walk.focused("closest('.day').id")).isEqualTo(day);
    walk.press("Home");
    walk.isAt("?after=0-");
  }

  private static void threadsAreOpenedByKeys(Walk walk) {
    walk.open(CHANNEL);
    walk.page
        .locator(".stage .post:has(.thread-link)")
        .last()
        .evaluate("e => { e.tabIndex = -1; e.focus(); }");
    walk.press("t");
    walk.one(".panel .post").waitFor();
    walk.press("Escape");
    walk.page.waitForFunction("!document.querySelector('.panel')?.checkVisibility()");
  }

  private static void monthsAndDatesAreJumpedTo(Walk walk) {
    walk.open(CHANNEL);
    String month = walk.one("details.when summary").textContent();
    walk.press("[");
    walk.isAt("?day=");
    assertThat(walk.one("details.when summary").textContent()).isNotEqualTo(month);
    walk.press("]");
    walk.page.waitForFunction(
        "m => document.querySelector('details.when summary')?.textContent === m", month);
    walk.press("g", "d");
    walk.one("details.when table.months a").waitFor();
    walk.press("Tab");
    assertThat(walk.focused("matches('table.months a')")).isEqualTo(true);
    walk.press("Escape");
    assertThat(walk.one("details.when table.months").isVisible()).isFalse();
    String here = walk.page.url();
    walk.press("Enter", "Tab", "Enter");
    walk.page.waitForURL(url -> url.contains("?day=") && !url.equals(here));
  }

  private static void aChannelIsJumpedTo(Walk walk) {
    walk.press("g", "c");
    walk.page.keyboard().type("the-cur");
    walk.one("#suggest [role=option]").waitFor();
    walk.press("ArrowDown", "Tab");
    assertThat(walk.one("#q").inputValue()).startsWith("in:").endsWith(" ");
    walk.press("Enter");
    walk.isAt("/search");
  }

  private static void aSearchIsTypedAndStepped(Walk walk) {
    walk.open(CHANNEL);
    walk.press("f");
    assertThat(walk.one("#q").inputValue()).isEqualTo("in:boatyard/the-curlew ");
    walk.page.keyboard().type("hull");
    walk.press("Enter");
    walk.isAt("/search");
    walk.press("j");
    assertThat(walk.focused("className").toString()).contains("hit");
    while (!walk.focused("textContent").toString().equals("Open in channel")) walk.press("Tab");
    walk.press("Enter");
    walk.isAt(CHANNEL + "/");
    walk.press("Control+k");
    walk.page.keyboard().type("from:han");
    walk.one("#suggest [role=option]").waitFor();
    walk.press("ArrowDown", "Tab", "Enter");
    walk.isAt("/search");
    walk.press("/");
    assertThat(walk.focused("id")).isEqualTo("q");
    walk.press("Escape");
  }

  private static void filesAreLeafedThrough(Walk walk) {
    walk.open(CHANNEL + "/files?kind=images");
    walk.one(".gpic a").focus();
    walk.press("Enter");
    walk.one(".lightbox:target img").waitFor();
    String first = walk.page.url();
    walk.press("ArrowRight");
    assertThat(walk.page.url()).isNotEqualTo(first);
    walk.press("ArrowLeft");
    assertThat(walk.page.url()).isEqualTo(first);
    walk.press("Escape");
    assertThat(walk.page.locator(".lightbox:target").count()).isZero();
  }

  private static void theThemeIsAKey(Walk walk, ColorScheme scheme) {
    walk.press("d");
    assertThat(walk.page.evaluate("document.documentElement.dataset.theme"))
        .isEqualTo(scheme == ColorScheme.DARK ? "light" : "dark");
    walk.press("?");
    walk.isAt("/help");
    walk.one("[data-keys-switch]").focus();
    walk.press("Space", "d");
    assertThat(walk.page.evaluate("document.documentElement.dataset.theme"))
        .isEqualTo(scheme == ColorScheme.DARK ? "light" : "dark");
  }
}
