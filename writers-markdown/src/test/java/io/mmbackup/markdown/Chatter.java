package io.mmbackup.markdown;

import static io.mmbackup.markdown.TestBackup.id;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.archive.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A channel whose posts come and change one by one, as a crawl would see them. */
final class Chatter implements AutoCloseable {
  static final String PATH = "lab/talk";
  static final String CHANNEL = id("talk");

  final TestBackup backup;
  private final Map<String, Map<String, Object>> posts = new LinkedHashMap<>();
  private long now = 1_800_000_000_000L;

  Chatter(Path folder) throws IOException {
    backup =
        new TestBackup(folder, new Owner("srv", "https://chat.example.org", id("ada"), "ada"), now);
    backup.teams(
        List.of(
            """
            {"id":"%s","name":"lab","display_name":"Lab","type":"O","delete_at":0}\
            """
                .formatted(id("team"))));
    rename("Talk");
    for (String name : List.of("ada", "bob", "cleo", "dan")) user(name, "");
  }

  void rename(String displayName) throws IOException {
    backup.channel(
        json(
            Map.of(
                "id",
                CHANNEL,
                "team_id",
                id("team"),
                "type",
                "O",
                "name",
                "talk",
                "display_name",
                displayName)),
        displayName,
        List.of());
  }

  /** A person, called by a nickname. */
  void user(String username, String nickname) throws IOException {
    backup.user(json(Map.of("id", id(username), "username", username, "nickname", nickname)));
    backup.put(
        transaction ->
            transaction.putDocument(
                "preferences",
                """
                [{"category":"display_settings","name":"name_format",\
                "value":"nickname_full_name"}]\
                """
                    .getBytes(UTF_8)));
  }

  /** Posts; {@code root} is empty for a root, {@code at} as {@code 2024-03-01T10:00:00Z}. */
  Chatter post(String id, String root, String at, String user, String message) throws IOException {
    long createAt = Instant.parse(at).toEpochMilli();
    Map<String, Object> post = new TreeMap<>();
    post.put("id", id(id));
    post.put("channel_id", CHANNEL);
    post.put("user_id", id(user));
    post.put("root_id", root.isEmpty() ? "" : id(root));
    post.put("create_at", createAt);
    post.put("update_at", createAt);
    post.put("message", message);
    posts.put(id, post);
    return send(post);
  }

  /** Changes a post of before. */
  Chatter change(String id, Map<String, Object> fields) throws IOException {
    Map<String, Object> post = posts.get(id);
    post.putAll(fields);
    post.put("update_at", ++now);
    return send(post);
  }

  Chatter edit(String id, String message) throws IOException {
    return change(id, Map.of("message", message, "edit_at", now + 1));
  }

  Chatter delete(String id) throws IOException {
    return change(id, Map.of("delete_at", now + 1));
  }

  List<String> ids() {
    return List.copyOf(posts.keySet());
  }

  String rootOf(String id) {
    String root = (String) posts.get(id).get("root_id");
    return root.isEmpty()
        ? id
        : posts.keySet().stream().filter(other -> id(other).equals(root)).findFirst().orElse(id);
  }

  private Chatter send(Map<String, Object> post) throws IOException {
    backup.posts(json(post));
    return this;
  }

  private static String json(Map<String, Object> fields) {
    return TestBackup.TREES.writeValueAsString(fields);
  }

  String page() throws IOException {
    return backup.pages().get(PATH + ".md");
  }

  String month(String month) throws IOException {
    return backup.pages().get(PATH + "/" + month + ".md");
  }

  @Override
  public void close() throws IOException {
    backup.close();
  }
}
