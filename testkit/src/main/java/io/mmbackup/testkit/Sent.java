package io.mmbackup.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A post as the server has it now. {@code what} tells a person what is special about it. Times in
 * ms UTC.
 */
final class Sent {
  final String id;
  final String channel;
  final String root;
  final long createAt;
  final String what;

  /** Whatever else the server says, by its own field names. */
  final Map<String, Object> more = new LinkedHashMap<>();

  final Map<String, Object> metadata = new LinkedHashMap<>();
  final List<String> files = new ArrayList<>();
  private final List<Object> reactions = new ArrayList<>();
  private final List<Object> described = new ArrayList<>();
  private String user = "";
  private String message = "";
  private Object props = Map.of();
  private long updateAt;
  private long editAt;
  private long deleteAt;

  Sent(String id, String channel, String root, long createAt, String what) {
    this.id = id;
    this.channel = channel;
    this.root = root;
    this.createAt = createAt;
    this.updateAt = createAt;
    this.what = what;
  }

  Sent by(String userId) {
    user = userId;
    return this;
  }

  Sent saying(String text) {
    message = text;
    return this;
  }

  Sent props(Object value) {
    props = value;
    return this;
  }

  Sent with(String field, Object value) {
    more.put(field, value);
    return this;
  }

  Sent metadata(String field, Object value) {
    metadata.put(field, value);
    return this;
  }

  /** A file that the server describes; {@code name} is as somebody uploaded it. */
  Sent file(String fileId, String name, String mimeType, long size) {
    files.add(fileId);
    described.add(
        Map.of("id", fileId, "post_id", id, "name", name, "mime_type", mimeType, "size", size));
    return this;
  }

  /** A file of which the server says no more than its id. */
  Sent undescribedFile(String fileId) {
    files.add(fileId);
    return this;
  }

  Sent reaction(String userId, String emoji, long at) {
    reactions.add(Map.of("user_id", userId, "emoji_name", emoji, "create_at", at));
    return this;
  }

  void edited(String text, long at) {
    message = text;
    editAt = later(at);
  }

  void deleted(long at) {
    deleteAt = later(at);
  }

  boolean isDeleted() {
    return deleteAt != 0;
  }

  /** The server counts every change of a post as newer than the one before. */
  long later(long at) {
    updateAt = Math.max(at, updateAt + 1);
    return updateAt;
  }

  /** What the server answers; a deleted post comes without its content. */
  Map<String, Object> json() {
    boolean gone = isDeleted();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("create_at", createAt);
    json.put("update_at", updateAt);
    json.put("edit_at", editAt);
    json.put("delete_at", deleteAt);
    json.put("user_id", user);
    json.put("channel_id", channel);
    json.put("root_id", root);
    json.put("message", gone ? "" : message);
    json.put("props", gone ? Map.of("deleteBy", user) : props);
    json.put("file_ids", files);
    json.putAll(more);
    Map<String, Object> data = new LinkedHashMap<>();
    if (!gone) {
      data.put("files", described);
      data.put("reactions", reactions);
      data.putAll(metadata);
    }
    json.put("metadata", data);
    return json;
  }
}
