package io.mmbackup.json;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.sample.RecordedObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every post and file of the recorded workspaces is in the documents: none missing, none twice. */
class RecordedWorkspaceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"v5.37", "v11.6"})
  void everyPostIsThereOnceAndAsTheServerSentIt(String version) throws Exception {
    Map<String, JsonNode> sent = byId(objects(version, "posts.jsonl"));
    sent.values().removeIf(post -> !post.get("original_id").asString().isEmpty());

    Map<String, JsonNode> written = new HashMap<>();
    for (JsonNode document : export(version)) {
      for (JsonNode post : document.get("posts")) {
        assertThat(written.put(post.get("id").asString(), post)).isNull();
      }
    }

    assertThat(written.keySet()).isEqualTo(sent.keySet());
    sent.forEach((id, post) -> assertSame(post, written.get(id)));
  }

  private static void assertSame(JsonNode sent, JsonNode written) {
    for (String field :
        List.of(
            "create_at",
            "update_at",
            "edit_at",
            "is_pinned",
            "user_id",
            "root_id",
            "message",
            "type",
            "props")) {
      assertThat(written.get(field)).as("%s of %s", field, sent).isEqualTo(sent.get(field));
    }
    sent.get("metadata")
        .propertyStream()
        .forEach(
            part ->
                assertThat(written.get("metadata").get(part.getKey())).isEqualTo(part.getValue()));
    assertThat(written.get("reactions").size())
        .isEqualTo(sent.get("metadata").path("reactions").size());
    assertThat(written.get("file_ids").valueStream().toList())
        .isEqualTo(sent.path("file_ids").valueStream().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"v5.37", "v11.6"})
  void everyFileIsListedAndLinkedOnce(String version) throws Exception {
    List<String> listed = new ArrayList<>();
    for (JsonNode document : export(version)) {
      document.get("attachments").forEach(file -> listed.add(file.get("id").asString()));
    }
    List<String> readBack = new ArrayList<>();
    for (Path document : documents()) readBack.addAll(Found.in(document).files());

    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(byId(objects(version, "files.jsonl")).keySet());
    assertThat(readBack).containsExactlyInAnyOrderElementsOf(listed);
  }

  private List<JsonNode> export(String version) throws Exception {
    try (TestBackup backup = TestBackup.recorded(version, folder)) {
      assertThat(backup.export().problems()).isEmpty();
    }
    List<JsonNode> trees = new ArrayList<>();
    for (Path document : documents()) trees.add(TestBackup.TREES.readTree(document));
    return trees;
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("json"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static List<JsonNode> objects(String version, String file) throws IOException {
    return RecordedObjects.lines(version, file).stream().map(TestBackup.TREES::readTree).toList();
  }

  private static Map<String, JsonNode> byId(List<JsonNode> objects) {
    return new HashMap<>(
        objects.stream().collect(toMap(object -> object.get("id").asString(), object -> object)));
  }
}
