package io.mmbackup.dist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.dist.demo.DemoWorkspace;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages as markup: a validator accepts each, and every link inside the backup leads somewhere.
 */
class LinksTest {
  @TempDir Path folder;

  private Site site(String workspace, String split) throws Exception {
    Workspace content =
        workspace.equals("demo")
            ? DemoWorkspace.create()
            : Workspace.recorded(ServerVersion.valueOf(workspace));
    return Site.of(content, folder, split);
  }

  @ParameterizedTest
  @CsvSource({"demo,300", "V5_37,2000", "V11_6,month", "V11_6,2000"})
  void everyLinkInsideTheBackupLeadsSomewhere(String workspace, String split) throws Exception {
    Map<Path, Document> pages = new HashMap<>();
    for (Path page : site(workspace, split).pages()) pages.put(page, Jsoup.parse(page));
    List<String> lost = new ArrayList<>();
    int links = 0;
    for (Map.Entry<Path, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("[href], [src]")) {
        String url = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (url.matches("[a-z]+:.*")) continue;
        links++;
        if (!leadsSomewhere(page.getKey(), url, pages)) lost.add(page.getKey() + " → " + url);
      }
    }
    assertThat(lost).isEmpty();
    assertThat(links).isGreaterThan(1_000);
  }

  /** A file that is there, and what is named in it: on this page, or further on the way. */
  private static boolean leadsSomewhere(Path from, String url, Map<Path, Document> pages)
      throws IOException {
    String path = url.replaceFirst("[?#].*", "");
    Path target =
        path.isEmpty()
            ? from
            : from.resolveSibling(
                    URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                .normalize();
    if (!Files.isRegularFile(target)) return false;
    int hash = url.indexOf('#');
    Document page = pages.get(target);
    if (hash < 0 || page == null) return true;
    String query = url.contains("?") ? url.substring(url.indexOf('?') + 1, hash) : "";
    return find(url.substring(hash + 1), query, target, pages, new HashSet<>());
  }

  private static boolean find(
      String id, String query, Path page, Map<Path, Document> pages, Set<Path> seen) {
    Document document = pages.get(page);
    if (document == null || !seen.add(page)) return false;
    if (document.getElementById(id) != null) return true;
    for (Element next : document.select("a[data-part], a[data-thread], a[data-month]")) {
      boolean named =
          next.hasAttr("data-part")
              || asks(query, "t", next.attr("data-thread"))
              || asks(query, "m", next.attr("data-month"));
      Path there = page.resolveSibling(URI.create(next.attr("href")).getPath()).normalize();
      if (named && find(id, query, there, pages, seen)) return true;
    }
    return false;
  }

  private static boolean asks(String query, String name, String value) {
    return List.of(query.split("&", -1)).contains(name + "=" + value) && !value.isEmpty();
  }
}
