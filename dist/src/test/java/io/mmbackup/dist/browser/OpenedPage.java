package io.mmbackup.dist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page in the browser, and everything that it did which a page of a backup must not do. */
final class OpenedPage implements AutoCloseable {
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  OpenedPage(BrowserContext context, Path folder) {
    this(context, folder.toUri().toString());
  }

  /** Nothing may be asked for that does not begin so. */
  OpenedPage(BrowserContext context, String base) {
    page = context.newPage();
    page.onConsoleMessage(one -> complaints.add("console " + one.type() + ": " + one.text()));
    page.onPageError(error -> complaints.add("script error: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(base)) complaints.add("request: " + request.url());
        });
    page.onRequestFailed(
        request -> {
          // A file that is saved is no page: the browser calls the way there ended.
          if (request.url().endsWith("?download")) return;
          complaints.add("failed: " + request.url() + " " + request.failure());
        });
    page.onPopup(popup -> complaints.add("window: " + popup.url()));
  }

  /** Of what a selector finds, that in which this text stands. */
  static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  Page open(String url) {
    page.navigate(url);
    return page;
  }

  Page page() {
    return page;
  }

  void assertQuiet(Object what) {
    assertThat(complaints).as(what.toString()).isEmpty();
  }

  List<String> complaints() {
    return complaints;
  }

  /** What axe-core finds on the page as it stands now. It loads the style sheet by itself. */
  List<String> violations() {
    return violations("html");
  }

  /** The same within one part of the page. */
  List<String> violations(String part) {
    return found(new AxeBuilder(page).include(part));
  }

  /** Of what axe-core would find, that which depends on colors. */
  List<String> violationsOfColor() {
    return found(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
  }

  private static List<String> found(AxeBuilder axe) {
    List<String> found = new ArrayList<>();
    for (Rule rule : axe.analyze().getViolations()) {
      found.add(rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml());
    }
    return found;
  }

  @Override
  public void close() {
    page.close();
  }
}
