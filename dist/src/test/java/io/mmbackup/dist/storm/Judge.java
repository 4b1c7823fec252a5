package io.mmbackup.dist.storm;

import io.mmbackup.fake.Truth;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a backup against the truth. Each finding is a sentence; none means that the backup has all
 * that the server has, and all that it ever had.
 */
final class Judge {
  private static final JsonMapper JSON = new JsonMapper();

  /** What only history can know, or what depends on what else a backup holds. */
  private static final Set<String> OF_HISTORY =
      Set.of("reply_count", "edits", "update_at", "removed_reactions");

  private final Workspace workspace;
  private final Set<String> overlooked;
  private final List<String> findings = new ArrayList<>();

  /** A judge who overlooks these posts: they changed without a word. */
  Judge(Workspace workspace, Set<String> overlooked) {
    this.workspace = workspace;
    this.overlooked = overlooked;
  }

  List<String> findings() {
    return findings;
  }

  private void find(String sentence) {
    findings.add(sentence);
  }

  /** Nothing that was held is lost, and what is no longer live has the content it had. */
  Judge nothingIsLost(Held before, Held now) {
    for (Held.Post old : before.posts.values()) {
      Held.Post post = now.posts.get(old.id());
      if (post == null) {
        find("Post %s was held once and is not any more.".formatted(old.id()));
      } else if (post.deleteAt() != 0 && old.deleteAt() != 0 && !same(old, post)) {
        find(
            "Post %s was deleted, and has lost its content since: %s"
                .formatted(old.id(), post.raw()));
      } else if (post.deleteAt() != 0 && wasNever(post)) {
        find("Post %s has a content that it never had: %s".formatted(old.id(), post.raw()));
      }
    }
    before.contents.forEach(
        (key, old) -> {
          Held.Content content = now.contents.get(key);
          if (old.status().equals("PRESENT")
              && old.kind().equals("attachment")
              && (content == null || !content.status().equals("PRESENT"))) {
            find("%s was held once and is not any more.".formatted(key));
          }
        });
    return this;
  }

  private static boolean same(Held.Post one, Held.Post other) {
    return json(one.raw()).path("message").equals(json(other.raw()).path("message"));
  }

  private boolean wasNever(Held.Post post) {
    JsonNode message = json(post.raw()).path("message");
    return workspace.truth().post(post.id()).contents().stream()
        .noneMatch(content -> json(content).path("message").equals(message));
  }

  /** Each live post of each channel that can be read is held as it is now. */
  Judge hasEverythingLive(Held held) {
    for (String channelId : workspace.channelIds()) {
      for (String live : workspace.posts(channelId)) {
        JsonNode expected = json(live);
        String id = expected.path("id").stringValue();
        Held.Post post = held.posts.get(id);
        if (overlooked.contains(id)) continue;
        if (post == null) {
          find("Post %s is missing: %s".formatted(id, live));
        } else if (post.deleteAt() != 0) {
          find("Post %s is live and is said to be deleted: %s".formatted(id, live));
        } else if (!content(json(post.raw())).equals(content(expected))) {
          find(
              "Post %s is %s and is held as %s"
                  .formatted(id, content(expected), content(json(post.raw()))));
        }
        expected.path("metadata").path("files").forEach(file -> hasFile(held, file));
      }
    }
    return this;
  }

  private void hasFile(Held held, JsonNode info) {
    String id = info.path("id").stringValue();
    Held.Content content = held.contents.get("attachment " + id);
    if (content == null || !content.status().equals("PRESENT")) {
      find("File %s is not held: %s".formatted(id, content));
    } else if (!content.sha256().equals(sha256(workspace.file(id)))) {
      find("File %s is held with other bytes.".formatted(id));
    }
  }

  /** Each post that the server shows as deleted, and of gone ones if those can be known. */
  Judge knowsWhatIsNotLive(Held held, boolean goneToo) {
    Set<String> readable = new TreeSet<>(workspace.channelIds());
    for (Truth.Fate fate : workspace.truth().posts()) {
      Held.Post post = held.posts.get(fate.id());
      boolean told =
          fate.standing() == Truth.Standing.DELETED
              || (goneToo && fate.standing() == Truth.Standing.GONE);
      if (post != null && told && readable.contains(fate.channelId()) && post.deleteAt() == 0) {
        find("Post %s is %s and is held as live.".formatted(fate.id(), fate.standing()));
      }
    }
    for (String id : held.posts.keySet()) {
      if (workspace.truth().post(id) == null) find("Post %s never was.".formatted(id));
    }
    return this;
  }

  /** What a reader sees of a post. */
  private static Map<String, Object> content(JsonNode post) {
    Map<String, Object> content = new TreeMap<>();
    for (String field : List.of("message", "edit_at", "is_pinned", "root_id", "type", "props")) {
      content.put(field, post.path(field));
    }
    Set<String> reactions = new TreeSet<>();
    for (JsonNode reaction : post.path("metadata").path("reactions")) {
      reactions.add(
          reaction.path("user_id").stringValue() + reaction.path("emoji_name").stringValue());
    }
    content.put("reactions", reactions);
    content.put("files", post.path("file_ids"));
    return content;
  }

  /** The outputs say what those of a fresh backup say, and besides only what is no longer live. */
  Judge saysWhatAFreshBackupSays(Path folder, Path fresh) throws IOException {
    Map<String, JsonNode> ours = documents(folder);
    Map<String, JsonNode> theirs = documents(fresh);
    theirs.forEach(
        (id, document) -> {
          JsonNode our = ours.get(id);
          if (our == null) {
            find("The document of channel %s is missing.".formatted(id));
          } else {
            compare(our, document);
          }
        });
    return this;
  }

  private void compare(JsonNode our, JsonNode their) {
    JsonNode channel = our.path("channel");
    for (String field :
        List.of("display_name", "name", "header", "delete_at", "type", "members", "completeness")) {
      if (!channel.path(field).equals(their.path("channel").path(field))) {
        find(
            "Channel %s has %s %s, a fresh backup has %s."
                .formatted(
                    channel.path("id"),
                    field,
                    channel.path(field),
                    their.path("channel").path(field)));
      }
    }
    Map<String, JsonNode> ours = new TreeMap<>();
    our.path("posts").forEach(post -> ours.put(post.path("id").stringValue(), post));
    for (JsonNode post : their.path("posts")) {
      String id = post.path("id").stringValue();
      JsonNode mine = ours.remove(id);
      if (overlooked.contains(id)) continue;
      if (mine == null) {
        find("Post %s is not in the output.".formatted(id));
      } else if (!withoutHistory(mine).equals(withoutHistory(post))) {
        find("Post %s is in the output as %s; freshly: %s".formatted(id, mine, post));
      }
    }
    for (JsonNode post : ours.values()) {
      String id = post.path("id").stringValue();
      if (workspace.truth().post(id).standing() == Truth.Standing.LIVE) {
        find("Post %s is live and is not in the output of a fresh backup.".formatted(id));
      }
    }
  }

  private static JsonNode withoutHistory(JsonNode post) {
    ObjectNode copy = (ObjectNode) post.deepCopy();
    copy.remove(OF_HISTORY);
    // Where a file lies depends on what its channel was called when it was first seen.
    // The server lists files a moment after their post; they are described by other means then.
    ((ObjectNode) copy.path("metadata")).remove("files");
    copy.path("attachments").forEach(file -> ((ObjectNode) file).remove("local_path"));
    return copy;
  }

  private static Map<String, JsonNode> documents(Path folder) throws IOException {
    Map<String, JsonNode> documents = new TreeMap<>();
    // A server before 6.1 lists nothing, not even direct messages, to somebody without a team.
    if (!Files.exists(folder.resolve("json"))) return documents;
    try (Stream<Path> files = Files.walk(folder.resolve("json"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        JsonNode document = json(Files.readString(file));
        String id = document.path("channel").path("id").stringValue("");
        if (!id.isEmpty()) documents.put(id, document);
      }
    }
    return documents;
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  /** A time in ms UTC, 0 for never. */
  static long time(JsonNode told, String field) {
    String time = told.path(field).stringValue("");
    return time.isEmpty() ? 0 : Instant.parse(time).toEpochMilli();
  }

  static long createAt(Truth.Fate fate) {
    return json(fate.contents().getLast()).path("create_at").longValue();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
