package io.mmbackup.fake.state;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Posts as each version writes them, with the fields in its order. */
final class PostJson {
  private static final List<String> ORDER =
      List.of(
          "id",
          "create_at",
          "update_at",
          "edit_at",
          "delete_at",
          "is_pinned",
          "user_id",
          "channel_id",
          "root_id",
          "parent_id",
          "original_id",
          "message",
          "message_source",
          "type",
          "props",
          "hashtags",
          "filenames",
          "file_ids",
          "pending_post_id",
          "has_reactions",
          "remote_id",
          "reply_count",
          "last_reply_at",
          "participants",
          "is_following",
          "metadata");
  private static final List<String> METADATA =
      List.of("embeds", "emojis", "files", "images", "reactions");

  private final Dialect dialect;

  PostJson(Dialect dialect) {
    this.dialect = dialect;
  }

  ObjectNode of(String id, long createAt, Draft draft) {
    ObjectNode json = GoJson.object();
    json.put("id", id).put("create_at", createAt).put("update_at", createAt);
    json.put("edit_at", 0).put("delete_at", 0).put("is_pinned", false);
    json.put("user_id", draft.userId()).put("channel_id", draft.channelId());
    json.put("root_id", draft.rootId());
    if (dialect.sendsParentId()) {
      json.put("parent_id", draft.rootId());
    }
    json.put("original_id", "").put("message", draft.message()).put("type", draft.type());
    ObjectNode props = json.putObject("props");
    new TreeMap<>(draft.props()).forEach(props::put);
    json.put("hashtags", "");
    if (dialect.sendsEmptyFileIds() || !draft.fileIds().isEmpty()) {
      draft.fileIds().forEach(json.putArray("file_ids")::add);
    }
    json.put("pending_post_id", "");
    if (dialect.sendsLaterFields() && draft.type().isEmpty()) {
      json.put("remote_id", "");
    }
    json.put("reply_count", 0).put("last_reply_at", 0).putNull("participants");
    json.putObject("metadata");
    return json;
  }

  /** The same fields in the order in which the server writes them; unknown ones at the end. */
  static ObjectNode ordered(ObjectNode json) {
    ObjectNode metadata = json.path("metadata") instanceof ObjectNode m ? m : GoJson.object();
    ObjectNode out = inOrder(json, ORDER);
    out.set("metadata", inOrder(metadata, METADATA));
    return out;
  }

  private static ObjectNode inOrder(ObjectNode json, List<String> order) {
    ObjectNode out = GoJson.object();
    for (String field : order) {
      JsonNode value = json.get(field);
      if (value != null) {
        out.set(field, value);
      }
    }
    json.properties().forEach(e -> out.putIfAbsent(e.getKey(), e.getValue()));
    return out;
  }
}
