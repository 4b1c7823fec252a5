package io.mmbackup.dist.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks at pages in light and dark, wide and narrow: a picture of each below {@code
 * target/screenshots}, and everything that is wrong with it.
 */
final class Looks {
  private static final Path SHOTS = Path.of("target/screenshots");

  private static final int WIDE = 1440;
  private static final int NARROW = 360;

  private Looks() {}

  /**
   * What is wrong with these pages (URL by name), which may only ask for what begins with base.
   * Dark ones differ by their colors alone, and those are the same on a narrow screen.
   */
  static List<String> at(Chromium chromium, Map<String, String> pages, String base, int height) {
    List<String> found = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {WIDE, NARROW}) {
        Browser.NewContextOptions how =
            new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
        try (BrowserContext context = chromium.browser().newContext(how)) {
          String look = "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
          boolean dark = scheme == ColorScheme.DARK;
          pages.forEach(
              (kind, url) -> found.addAll(at(context, kind + look, url, base, dark, width)));
        }
      }
    }
    return found;
  }

  /** A picture of a page as it stands now. */
  static void take(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
  }

  private static List<String> at(
      BrowserContext context, String name, String url, String base, boolean dark, int width) {
    try (OpenedPage opened = new OpenedPage(context, base)) {
      Page page = opened.open(url);
      take(page, name);
      List<String> found = new ArrayList<>(opened.complaints());
      int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
      if (wide > width) found.add("scrolls sideways: " + wide);
      found.addAll(violations(opened, dark, width));
      return found.stream().map(one -> name + ": " + one).toList();
    }
  }

  private static List<String> violations(OpenedPage opened, boolean dark, int width) {
    if (!dark) return opened.violations();
    return width == WIDE ? opened.violationsOfColor() : List.of();
  }
}
