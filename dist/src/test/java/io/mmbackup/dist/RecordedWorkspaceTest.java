package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.mattermost.Waiting;
import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.core.run.Summary;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A backup of each recorded workspace, held against the raw objects the real server gave: nothing
 * missing, nothing extra, nothing twice, in the archive and in the JSON output.
 */
class RecordedWorkspaceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the server computes anew for each answer. */
  private static final List<String> VOLATILE =
      List.of("reply_count", "last_reply_at", "participants", "is_following");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void holdsEverythingAndNothingElse(ServerVersion version) throws Exception {
    Summary summary;
    try (var server = FakeMattermost.start(Workspace.recorded(version))) {
      summary =
          BackupRun.run(
              Backups.request(server, folder), Backups.WRITERS, Waiting.real(), Progress.SILENT);
    }
    assertThat(summary.complete(true)).as(summary.toString()).isTrue();
    Map<String, JsonNode> posts = byId(objects(version, "posts.jsonl"));
    archiveHolds(posts);
    jsonHolds(posts);
    filesAre(objects(version, "files.jsonl"));
  }

  private void archiveHolds(Map<String, JsonNode> expected) throws Exception {
    Map<String, JsonNode> held = new HashMap<>();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
        var row = db.createStatement().executeQuery("select id, raw from post")) {
      while (row.next()) held.put(row.getString(1), stable(JSON.readTree(row.getString(2))));
    }
    assertThat(held.keySet()).isEqualTo(expected.keySet());
    held.forEach((id, post) -> assertThat(post).isEqualTo(stable(expected.get(id))));
  }

  private void jsonHolds(Map<String, JsonNode> expected) throws Exception {
    List<String> ids = new ArrayList<>();
    for (Path file : files(folder.resolve("json"))) {
      JsonNode channel = JSON.readTree(file);
      long last = Long.MIN_VALUE;
      for (JsonNode post : channel.get("posts")) {
        String id = post.get("id").asString();
        ids.add(id);
        JsonNode raw = Objects.requireNonNull(expected.get(id), id);
        assertThat(channel.get("channel").get("id")).isEqualTo(raw.get("channel_id"));
        assertThat(post.get("create_at").asLong()).as("oldest first").isGreaterThanOrEqualTo(last);
        last = post.get("create_at").asLong();
        sameToReaders(post, raw);
      }
    }
    assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected.keySet());
  }

  private static void sameToReaders(JsonNode post, JsonNode raw) {
    for (String field :
        List.of(
            "message",
            "update_at",
            "edit_at",
            "delete_at",
            "is_pinned",
            "user_id",
            "root_id",
            "type")) {
      assertThat(post.get(field)).as(field).isEqualTo(raw.get(field));
    }
    assertThat(list(post.get("file_ids"))).isEqualTo(list(raw.get("file_ids")));
    assertThat(reactions(post.get("reactions")))
        .isEqualTo(reactions(raw.path("metadata").path("reactions")));
  }

  private void filesAre(List<JsonNode> expected) throws Exception {
    Map<String, String> stored = new HashMap<>();
    for (Path file : files(folder.resolve("attachments"))) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.indexOf('_'));
      assertThat(stored.put(id, sha256(file))).as("stored twice").isNull();
    }
    Map<String, String> sent = new HashMap<>();
    for (JsonNode file : expected) {
      sent.put(file.get("id").asString(), file.get("sha256").asString());
    }
    assertThat(stored).isEqualTo(sent);
  }

  private static JsonNode stable(JsonNode post) {
    JsonNode copy = post.deepCopy();
    ((ObjectNode) copy).remove(VOLATILE);
    return copy;
  }

  private static Set<String> reactions(JsonNode reactions) {
    Set<String> all = new TreeSet<>();
    if (reactions == null) return all;
    for (JsonNode one : reactions) {
      all.add(
          one.get("user_id").asString()
              + one.get("emoji_name").asString()
              + one.get("create_at").asLong());
    }
    return all;
  }

  private static List<String> list(JsonNode array) {
    List<String> all = new ArrayList<>();
    if (array != null) array.forEach(one -> all.add(one.asString()));
    return all;
  }

  private static Map<String, JsonNode> byId(List<JsonNode> objects) {
    Map<String, JsonNode> all = new HashMap<>();
    objects.forEach(one -> all.put(one.get("id").asString(), one));
    return all;
  }

  private static List<JsonNode> objects(ServerVersion version, String name) throws Exception {
    String number = version == ServerVersion.V5_37 ? "v5.37" : "v11.6";
    String path = "/io/mmbackup/fake/workspaces/" + number + "/" + name;
    List<JsonNode> all = new ArrayList<>();
    try (InputStream in = Workspace.class.getResourceAsStream(path);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(JSON.readTree(line));
      }
    }
    return all;
  }

  private static List<Path> files(Path below) throws Exception {
    try (var all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
