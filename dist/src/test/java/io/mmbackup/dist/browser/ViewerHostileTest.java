package io.mmbackup.dist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.run.OpenBackup;
import io.mmbackup.viewer.Viewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that anybody wrote or named runs, asks for anything elsewhere, or breaks a page. */
class ViewerHostileTest {
  /** Not each: searches, parts of a timeline, single messages, files. */
  private static final Pattern TOO_MANY =
      Pattern.compile("/(search|stats|media)\\b.*|.*[?].*|/t/[^/]+/[^/]+/[a-z0-9]{26}");

  @TempDir static Path folder;
  private static Chromium chromium;
  private static Viewer viewer;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    viewer = Site.view(HostileWorkspace.create(), folder);
  }

  @AfterAll
  static void stop() {
    if (viewer != null) viewer.close();
    if (chromium != null) chromium.close();
  }

  private static String encoded(String path) {
    return Stream.of(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static OpenedPage opened(BrowserContext context) {
    return new OpenedPage(context, viewer.url() + "/");
  }

  /** From the first page by every link. */
  @Test
  void everyPageIsReachedByItsLinksAndNothingOnItRuns() {
    Deque<String> next = new ArrayDeque<>(List.of("/", "/stats", "/help"));
    Set<String> seen = new HashSet<>(next);
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      while (!next.isEmpty()) {
        String path = next.pop();
        Response answer = opened.page().navigate(viewer.url() + path);
        if (answer.status() != 200) wrong.add(answer.status() + " " + path);
        opened.complaints().forEach(one -> wrong.add(path + " " + one));
        opened.complaints().clear();
        for (String link : links(opened)) {
          if (!link.startsWith("http")) wrong.add(path + " leads to " + link);
          if (!link.startsWith(viewer.url() + "/")) continue;
          String there = link.substring(viewer.url().length()).replaceFirst("#.*", "");
          if (!TOO_MANY.matcher(there).matches() && seen.add(there)) next.add(there);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).hasSizeGreaterThan(5 * HostileWorkspace.NAMES.size());
  }

  private static List<String> links(OpenedPage opened) {
    List<?> links = (List<?>) opened.page().evaluate("[...document.links].map(a => a.href)");
    return links.stream().map(Object::toString).toList();
  }

  @Test
  void everySearchIsAnsweredAndNothingFoundRuns() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = chromium.browser().newContext();
        OpenedPage opened = opened(context)) {
      for (String name : HostileWorkspace.NAMES) {
        for (String query : List.of(name, "from:\"" + name + "\"", "in:\"" + name + "\"")) {
          Response answer =
              opened
                  .page()
                  .navigate(
                      viewer.url()
                          + "/search?q="
                          + URLEncoder.encode(query, StandardCharsets.UTF_8));
          if (answer.status() != 200) wrong.add(answer.status() + " " + query);
          opened.complaints().forEach(one -> wrong.add(query + " " + one));
          opened.complaints().clear();
        }
        opened.page().locator("#q").fill(name);
        opened
            .page()
            .waitForResponse(
                "**/api/suggest**", () -> opened.page().locator("#q").pressSequentially("a"));
      }
      opened.complaints().forEach(wrong::add);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noFileActsWhenItIsOpened() throws Exception {
    List<String> wrong = new ArrayList<>();
    int opened = 0;
    try (OpenBackup backup = OpenBackup.open(folder);
        BrowserContext context = chromium.browser().newContext()) {
      for (Content content : backup.archive().snapshot().contents().stored()) {
        openFile(context, viewer.url() + "/media/" + encoded(content.path()), wrong);
        opened++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(opened).isGreaterThan(80);
  }

  /** As its own page, which is where a file could do most. */
  private static void openFile(BrowserContext context, String url, List<String> wrong) {
    APIResponse answer = context.request().get(url);
    Map<String, String> headers = answer.headers();
    String how = headers.getOrDefault("content-disposition", "");
    String type = headers.getOrDefault("content-type", "");
    if (answer.status() != 200) wrong.add(answer.status() + " " + url);
    if (headers.containsKey("set-cookie")) wrong.add("sets a cookie: " + url);
    if (how.startsWith("attachment")) return;
    if (type.matches(".*(html|xml|svg|script).*")) wrong.add(type + " " + url);
    try (OpenedPage opened = opened(context)) {
      opened.open(url);
      opened.complaints().stream()
          .filter(one -> one.startsWith("dialog") || one.startsWith("request:"))
          // Chromium's own reader of PDF, and what it is drawn with.
          .filter(one -> !one.matches("request: chrome(-extension://|://resources/).*"))
          .forEach(one -> wrong.add(url + " " + one));
    }
  }
}
