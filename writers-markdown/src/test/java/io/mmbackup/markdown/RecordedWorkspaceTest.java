package io.mmbackup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.sample.RecordedObjects;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every post and file of the recorded workspaces is on a page: none missing, none twice. */
class RecordedWorkspaceTest {
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^)\\s]*)\\)");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"v5.37, never", "v11.6, never", "v5.37, month", "v11.6, month"})
  void everyPostAndFileIsThereOnce(String version, String split) throws Exception {
    Set<String> sent = new TreeSet<>();
    for (JsonNode post : objects(version, "posts.jsonl")) {
      if (post.get("original_id").asString().isEmpty()) sent.add(post.get("id").asString());
    }
    Set<String> files = new TreeSet<>();
    for (JsonNode file : objects(version, "files.jsonl")) files.add(file.get("id").asString());

    List<String> posts = new ArrayList<>();
    List<String> linked = new ArrayList<>();
    for (String page : export(version, split).values()) {
      Found found = Found.in(page);
      for (String post : found.posts()) posts.add(post.substring(0, post.indexOf(' ')));
      linked.addAll(found.files());
    }

    assertThat(posts).containsExactlyInAnyOrderElementsOf(sent);
    assertThat(linked).containsExactlyInAnyOrderElementsOf(files);
  }

  @ParameterizedTest
  @CsvSource({"v5.37, never", "v11.6, month"})
  void everyLinkOfThePagesLeadsSomewhere(String version, String split) throws Exception {
    Set<String> attachments = new TreeSet<>();
    SortedMap<String, String> pages = export(version, split);
    int links = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      for (String line : page.getValue().lines().toList()) {
        if (line.matches(" *>.*")) continue;
        for (Matcher link = LINK.matcher(line); link.find(); links++) {
          String[] target = link.group(1).split("#");
          String path = resolve(page.getKey(), target[0]);
          if (path.startsWith("../attachments/")) attachments.add(path);
          else assertThat(pages).as(line).containsKey(path);
          if (target.length > 1) assertThat(pages.get(path)).contains("\n## " + target[1] + "\n");
        }
      }
    }
    assertThat(links).isGreaterThan(40);
    assertThat(attachments).hasSameSizeAs(objects(version, "files.jsonl"));
  }

  private static String resolve(String page, String link) {
    if (link.isEmpty()) return page;
    String decoded = URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    Path from = Path.of("markdown", page);
    return Path.of("markdown").relativize(from.resolveSibling(decoded).normalize()).toString();
  }

  private SortedMap<String, String> export(String version, String split) throws Exception {
    try (TestBackup backup = TestBackup.recorded(version, folder)) {
      assertThat(backup.export(split).problems()).isEmpty();
      return backup.pages();
    }
  }

  private static List<JsonNode> objects(String version, String file) throws IOException {
    return RecordedObjects.lines(version, file).stream().map(TestBackup.TREES::readTree).toList();
  }
}
