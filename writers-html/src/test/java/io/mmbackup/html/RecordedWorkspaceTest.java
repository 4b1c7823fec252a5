package io.mmbackup.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.sample.RecordedObjects;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.core.verify.Verification;
import io.mmbackup.core.verify.VerificationListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every post and file of the recorded workspaces stands in the pages once, however they are cut.
 */
class RecordedWorkspaceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"v5.37,2000", "v5.37,month", "v11.6,2000", "v11.6,month", "v11.6,never"})
  void everyPostStandsInOnePageWithWhatWasSaid(String version, String split) throws Exception {
    Map<String, String> pages = export(version, split);

    List<String> ids = new ArrayList<>();
    for (String page : pages.values()) {
      for (Element post : Jsoup.parse(page).select("article.post[data-fp]")) {
        ids.add(post.id().substring(2));
      }
    }
    List<String> sent = new ArrayList<>();
    for (String line : RecordedObjects.lines(version, "posts.jsonl")) {
      JsonNode post = JsonMapper.shared().readTree(line);
      if (post.get("original_id").asString().isEmpty()) sent.add(post.get("id").asString());
    }
    assertThat(ids).containsExactlyInAnyOrderElementsOf(new TreeSet<>(sent));
  }

  @ParameterizedTest
  @CsvSource({"v5.37,2000", "v11.6,month"})
  void whatIsReadBackIsWhatTheArchiveHas(String version, String split) throws Exception {
    export(version, split);

    List<String> findings =
        Verification.run(
                folder,
                Writers.onClassPath(HtmlWriter.class.getClassLoader()).all(),
                VerificationListener.SILENT)
            .stream()
            .filter(finding -> finding.subject().startsWith("html"))
            .map(Finding::problem)
            .toList();

    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"v5.37,2000", "v11.6,2000", "v11.6,month"})
  void everyPageIsWellFormedAndSafe(String version, String split) throws Exception {
    for (Map.Entry<String, String> page : export(version, split).entrySet()) {
      Document document = Jsoup.parse(page.getValue());
      assertThat(document.select("script:not([src])")).as(page.getKey()).isEmpty();
      assertThat(document.select("[style], style, iframe, form, object, embed")).isEmpty();
      for (Element element : document.getAllElements()) {
        element
            .attributes()
            .forEach(one -> assertThat(one.getKey()).as(page.getKey()).doesNotStartWith("on"));
      }
      for (Element loading : document.select("[src], link[href]")) {
        String url = loading.hasAttr("src") ? loading.attr("src") : loading.attr("href");
        assertThat(url).as(page.getKey()).doesNotContain(":").doesNotStartWith("//");
      }
      TreeSet<String> ids = new TreeSet<>();
      for (Element element : document.select("[id]")) {
        assertThat(ids.add(element.id()))
            .as("%s twice in %s", element.id(), page.getKey())
            .isTrue();
      }
    }
  }

  private Map<String, String> export(String version, String split) throws Exception {
    try (TestBackup backup = TestBackup.recorded(version, folder)) {
      assertThat(backup.export(Map.of("html.split", split), Deleted.MARK).problems()).isEmpty();
      return backup.pages();
    }
  }
}
