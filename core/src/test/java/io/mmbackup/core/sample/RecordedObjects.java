package io.mmbackup.core.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.archive.Owner;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workspace recorded from a real server, with every file in its place. Its objects are resources
 * of the fake server.
 */
public final class RecordedObjects {
  public static final long RECORDED_AT = 1_795_348_200_000L;

  private final String version;
  private final FilledArchive backup;

  private RecordedObjects(String version, FilledArchive backup) {
    this.version = version;
    this.backup = backup;
  }

  /** Whose workspace it is. */
  public static Owner owner(String version) throws IOException {
    JsonNode me = JsonMapper.shared().readTree(text(version, "me.json"));
    return new Owner(
        "recorded",
        "https://chat.example.org",
        me.get("id").asString(),
        me.get("username").asString());
  }

  /** Fills an archive of its {@link #owner}. */
  public static void fill(FilledArchive backup, String version) throws IOException {
    new RecordedObjects(version, backup).fill();
  }

  private void fill() throws IOException {
    List<String> teams = new ArrayList<>();
    JsonMapper.shared().readTree(text(version, "teams.json")).forEach(team -> teams.add("" + team));
    backup.teams(teams);
    for (String user : lines("users.jsonl")) backup.user(user);
    for (String channel : lines("channels.jsonl")) channel(channel);
    backup.posts(lines("posts.jsonl").toArray(String[]::new));
    for (String file : lines("files.jsonl")) {
      JsonNode json = JsonMapper.shared().readTree(file);
      backup.present(
          json.get("id").asString(), json.get("size").asLong(), json.get("sha256").asString());
    }
  }

  /** For direct and group messages the id serves as the people's names. */
  private void channel(String json) throws IOException {
    JsonNode channel = JsonMapper.shared().readTree(json);
    String shown = channel.get("display_name").asString();
    String id = channel.get("id").asString();
    backup.channel(json, shown.isEmpty() ? id : shown, List.of(id));
  }

  private List<String> lines(String file) throws IOException {
    return lines(version, file);
  }

  /** The recorded objects of one kind. */
  public static List<String> lines(String version, String file) throws IOException {
    return text(version, file).lines().toList();
  }

  private static String text(String version, String file) throws IOException {
    try (InputStream in =
        RecordedObjects.class.getResourceAsStream(
            "/io/mmbackup/fake/workspaces/" + version + "/" + file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
