package io.mmbackup.fake.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes of posts with all that the real server does besides: counters and times of the channel,
 * the root's time, rows that keep earlier versions, tombstones. Call inside {@link State#change}.
 */
public final class PostChanges {
  private final State state;
  private final Dialect dialect;
  private final PostJson format;

  /** Changes posts of a state. */
  public PostChanges(State state) {
    this.state = state;
    this.dialect = state.dialect();
    this.format = new PostJson(dialect);
  }

  /** Writes a post now. */
  public String post(Draft draft) {
    return post(draft, state.clock().tick());
  }

  /** Writes a post as of a time, which may be past: an import. */
  public String post(Draft draft, long createAt) {
    Channel channel = channel(draft.channelId());
    String id = state.ids().next();
    ObjectNode json = format.of(id, createAt, draft);
    attach(draft, id, json);
    put(channel, json);
    count(channel, draft, createAt);
    if (!draft.rootId().isEmpty()) {
      row(channel, draft.rootId()); // nobody answers to what is not there
      touchRoot(channel, draft.rootId(), createAt);
    }
    return id;
  }

  private void count(Channel channel, Draft draft, long createAt) {
    ObjectNode json = channel.json();
    boolean root = draft.rootId().isEmpty();
    raise(json, "last_post_at", createAt);
    if (root && dialect.sendsLaterFields()) {
      raise(json, "last_root_post_at", createAt);
    }
    if (!draft.uncounted()) {
      add(json, "total_msg_count");
      if (root) {
        add(json, "total_msg_count_root");
      }
    }
  }

  private static void raise(ObjectNode json, String field, long time) {
    json.put(field, Math.max(json.path(field).longValue(0), time));
  }

  private static void add(ObjectNode json, String field) {
    json.put(field, json.path(field).longValue(0) + 1);
  }

  /**
   * Writes a post whose files are shown only after {@link #showFiles}: the server attaches them
   * after it has written the row.
   */
  public String postBeforeItsFiles(Draft draft) {
    String id = post(draft);
    Channel channel = channelOf(id);
    ObjectNode json = row(channel, id).json();
    ((ObjectNode) json.path("metadata")).remove("files");
    put(channel, json);
    return id;
  }

  /** Shows the files of a post; no time changes. */
  public void showFiles(String postId) {
    Channel channel = channelOf(postId);
    ObjectNode json = row(channel, postId).json();
    ArrayNode files = ((ObjectNode) json.path("metadata")).putArray("files");
    for (StoredFile file : state.files().values()) {
      if (file.postId().equals(postId) && !file.deleted()) {
        files.add(file.info().deepCopy());
      }
    }
    write(channel, json);
  }

  private void attach(Draft draft, String postId, ObjectNode json) {
    if (draft.fileIds().isEmpty()) {
      return;
    }
    ArrayNode files = ((ObjectNode) json.path("metadata")).putArray("files");
    for (String fileId : draft.fileIds()) {
      StoredFile file = state.files().get(fileId);
      if (file == null) {
        throw new IllegalArgumentException("There is no file " + fileId + "; upload it first.");
      }
      file.info().put("post_id", postId);
      if (dialect.sendsLaterFields()) {
        file.info().put("channel_id", draft.channelId());
      }
      files.add(file.info().deepCopy());
    }
  }

  /**
   * The root's time becomes the reply's, even when that is a step back. Retention may have taken
   * the root and left the reply.
   */
  private void touchRoot(Channel channel, String rootId, long time) {
    PostRow row = channel.storedTimeline().find(rootId);
    if (row == null) {
      return;
    }
    ObjectNode root = row.json();
    root.put("update_at", time);
    put(channel, root);
  }

  /** Changes the text. The version before stays as a row of its own. */
  public void edit(String postId, String message) {
    edit(postId, message, state.clock().tick());
  }

  /** Changes the text as of a time: of an edit that was begun then and is committed only now. */
  public void edit(String postId, String message, long now) {
    ObjectNode json = update(postId, now);
    json.put("message", message).put("edit_at", now);
    put(channel(json), json);
    String rootId = json.path("root_id").stringValue("");
    if (!rootId.isEmpty()) {
      touchRoot(channel(json), rootId, now);
    }
  }

  /** Pins or unpins; the version before stays as a row of its own. */
  public void pin(String postId, boolean pinned) {
    ObjectNode json = update(postId, state.clock().tick());
    json.put("is_pinned", pinned);
    put(channel(json), json);
  }

  /** What an edit and a pin have in common; returns the post to be changed further. */
  private ObjectNode update(String postId, long now) {
    Channel channel = channelOf(postId);
    ObjectNode json = row(channel, postId).json();
    ObjectNode before = json.deepCopy();
    before.put("id", state.ids().next()).put("original_id", postId);
    before.put("update_at", now).put("delete_at", now);
    before.set("metadata", GoJson.object());
    put(channel, before);
    json.put("update_at", now);
    raise(channel.json(), "last_post_at", now);
    return json;
  }

  /** Deletes a post, and with a root its whole thread; what is sent of them is blank. */
  public void delete(String postId, String byUserId) {
    long now = state.clock().tick();
    Channel channel = channelOf(postId);
    ObjectNode json = row(channel, postId).json();
    ((ObjectNode) json.path("props")).put("deleteBy", byUserId);
    tombstone(channel, json, now);
    for (PostRow row : channel.storedTimeline().rows()) {
      if (row.rootId().equals(postId)) {
        ObjectNode reply = row.json();
        if (dialect.deletionOverwritesReplyProps()) {
          reply.set("props", json.path("props").deepCopy());
        } else {
          ((ObjectNode) reply.path("props")).put("deleteBy", byUserId);
        }
        tombstone(channel, reply, now);
      }
    }
    String rootId = json.path("root_id").stringValue("");
    if (!rootId.isEmpty() && dialect.replyDeletionMovesRoot()) {
      touchRoot(channel, rootId, now);
    }
    for (JsonNode fileId : json.path("file_ids")) {
      StoredFile file = state.files().get(fileId.stringValue(""));
      if (file != null) {
        file.info().put("delete_at", now);
      }
    }
  }

  private void tombstone(Channel channel, ObjectNode json, long now) {
    json.put("delete_at", now).put("update_at", now);
    put(channel, json);
  }

  /** Takes back a deletion, as content flagging does: the time of the change stays. */
  public void restore(String postId) {
    if (!dialect.takesDeletionsBack()) {
      throw new IllegalStateException("This version takes no deletion back.");
    }
    Channel channel = channelOf(postId);
    ObjectNode json = row(channel, postId).json();
    json.put("delete_at", 0);
    put(channel, json);
  }

  /** Takes all posts of a channel away that were created before a time, as retention does. */
  public void deleteOlder(String channelId, long createdBefore) {
    state.clock().tick();
    Channel channel = channel(channelId);
    for (PostRow row : channel.storedTimeline().rows()) {
      if (row.createAt() < createdBefore) {
        channel.storedTimeline().remove(row.id());
        state.files().values().removeIf(file -> file.postId().equals(row.id()));
      }
    }
    channel.cache().clear();
  }

  /** Takes a post with its thread and its earlier versions away: no trace. */
  public void deletePermanently(String postId) {
    state.clock().tick();
    Channel channel = channelOf(postId);
    for (PostRow row : channel.storedTimeline().rows()) {
      if (row.id().equals(postId)
          || row.rootId().equals(postId)
          || row.originalId().equals(postId)) {
        channel.storedTimeline().remove(row.id());
      }
    }
    channel.cache().clear();
  }

  /** Adds a reaction; none when the user already reacted so. */
  public void react(String postId, String userId, String emojiName) {
    Channel channel = channelOf(postId);
    ObjectNode json = row(channel, postId).json();
    for (JsonNode reaction : json.path("metadata").path("reactions")) {
      if (isReaction(reaction, userId, emojiName)) {
        return;
      }
    }
    long now = state.clock().tick();
    ObjectNode metadata = (ObjectNode) json.path("metadata");
    ObjectNode reaction = metadata.withArray("reactions").addObject();
    reaction.put("user_id", userId).put("post_id", postId).put("emoji_name", emojiName);
    reaction.put("create_at", now).put("update_at", now).put("delete_at", 0).put("remote_id", "");
    if (dialect.sendsLaterFields()) {
      reaction.put("channel_id", channel.id());
    }
    ObjectNode custom = state.emojiNamed(emojiName);
    if (custom != null && !contains(metadata.path("emojis"), custom)) {
      metadata.withArray("emojis").add(custom.deepCopy());
    }
    json.put("has_reactions", true).put("update_at", now);
    put(channel, json);
  }

  private static boolean contains(JsonNode array, JsonNode element) {
    for (JsonNode each : array) {
      if (each.equals(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReaction(JsonNode reaction, String userId, String emojiName) {
    return reaction.path("user_id").stringValue("").equals(userId)
        && reaction.path("emoji_name").stringValue("").equals(emojiName);
  }

  /** Takes a reaction back. */
  public void unreact(String postId, String userId, String emojiName) {
    removeReactions(postId, reaction -> isReaction(reaction, userId, emojiName));
  }

  /** Takes back all reactions with an emoji on a post. */
  void removeReactions(String postId, String emojiName) {
    removeReactions(postId, r -> r.path("emoji_name").stringValue("").equals(emojiName));
  }

  private void removeReactions(String postId, Predicate<JsonNode> which) {
    Channel channel = channelOf(postId);
    ObjectNode json = row(channel, postId).json();
    ObjectNode metadata = (ObjectNode) json.path("metadata");
    List<JsonNode> left = new ArrayList<>();
    int before = 0;
    for (JsonNode reaction : metadata.path("reactions")) {
      before++;
      if (!which.test(reaction)) {
        left.add(reaction);
      }
    }
    if (left.size() == before) {
      return;
    }
    if (left.isEmpty()) {
      metadata.remove("reactions");
      json.remove("has_reactions");
    } else {
      metadata.putArray("reactions").addAll(left);
    }
    json.put("update_at", state.clock().tick());
    put(channel, json);
  }

  /** Takes a deleted file out of what a post shows; no time changes. */
  void dropFile(String postId, String fileId) {
    Channel channel = channelOf(postId);
    ObjectNode json = row(channel, postId).json();
    ObjectNode metadata = (ObjectNode) json.path("metadata");
    List<JsonNode> left = new ArrayList<>();
    for (JsonNode file : metadata.path("files")) {
      if (!file.path("id").stringValue("").equals(fileId)) {
        left.add(file);
      }
    }
    if (left.isEmpty()) {
      metadata.remove("files");
    } else {
      metadata.putArray("files").addAll(left);
    }
    put(channel, json);
  }

  private void put(Channel channel, ObjectNode json) {
    write(channel, json);
    channel.cache().clear();
  }

  /** Writes a row without a word to {@link LastUpdateCache}. */
  private void write(Channel channel, ObjectNode json) {
    PostRow row = PostRow.of(PostJson.ordered(json));
    channel.storedTimeline().put(row);
    state.fates().written(row);
  }

  private Channel channel(ObjectNode post) {
    return channel(post.path("channel_id").stringValue(""));
  }

  private Channel channel(String id) {
    Channel channel = state.channels().get(id);
    if (channel == null) {
      throw new IllegalArgumentException("There is no channel " + id + ".");
    }
    return channel;
  }

  private Channel channelOf(String postId) {
    Channel channel = state.channelOfPost(postId);
    if (channel == null) {
      throw new IllegalArgumentException("There is no post " + postId + ".");
    }
    return channel;
  }

  private static PostRow row(Channel channel, String postId) {
    PostRow row = channel.storedTimeline().find(postId);
    if (row == null) {
      throw new IllegalArgumentException("There is no post " + postId + " in this channel.");
    }
    return row;
  }
}
