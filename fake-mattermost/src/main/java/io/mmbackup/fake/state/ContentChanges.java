package io.mmbackup.fake.state;

import java.nio.ByteBuffer;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Changes of files and custom emoji. Call inside {@link State#change}. */
public final class ContentChanges {
  private final State state;
  private final PostChanges posts;

  /** Changes files and emoji of a state. */
  public ContentChanges(State state, PostChanges posts) {
    this.state = state;
    this.posts = posts;
  }

  /** Adds a custom emoji. */
  public String addEmoji(String name, byte[] image) {
    long now = state.clock().tick();
    String id = state.ids().next();
    ObjectNode json = GoJson.object();
    json.put("id", id).put("create_at", now).put("update_at", now).put("delete_at", 0);
    json.put("creator_id", state.myId()).put("name", name);
    state.emoji().put(id, json);
    byte[] content = image.clone();
    state.emojiImages().put(id, () -> content);
    return id;
  }

  /** Deletes a custom emoji; the reactions with it vanish, and their posts change. */
  public void deleteEmoji(String emojiId) {
    state.clock().tick();
    ObjectNode emoji = state.emoji().remove(emojiId);
    state.emojiImages().remove(emojiId);
    if (emoji == null) {
      throw new IllegalArgumentException("There is no emoji " + emojiId + ".");
    }
    String name = emoji.path("name").stringValue("");
    for (Channel channel : state.channels().values()) {
      if (channel.timeline() instanceof StoredTimeline timeline) {
        for (PostRow row : timeline.rows()) {
          if (row.live()) {
            posts.removeReactions(row.id(), name);
          }
        }
      }
    }
  }

  /** Uploads a file that a post can carry afterwards. */
  public String addFile(String userId, String name, String mimeType, byte[] bytes) {
    byte[] content = bytes.clone();
    long now = state.clock().tick();
    String id = state.ids().next();
    int dot = name.lastIndexOf('.');
    ObjectNode info = GoJson.object();
    info.put("id", id).put("user_id", userId).put("post_id", "").put("channel_id", "");
    info.put("create_at", now).put("update_at", now).put("delete_at", 0).put("name", name);
    info.put("extension", dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
    info.put("size", content.length).put("mime_type", mimeType);
    measure(info, content);
    info.putNull("mini_preview").put("remote_id", "");
    if (state.dialect().sendsLaterFields()) {
      info.put("archived", false);
    }
    state.files().put(id, new StoredFile(info, () -> content));
    return id;
  }

  /** As the server does with pictures; here with PNG alone: width and height begin its header. */
  private static void measure(ObjectNode info, byte[] content) {
    if (content.length < 24 || content[1] != 'P' || content[2] != 'N' || content[3] != 'G') return;
    ByteBuffer header = ByteBuffer.wrap(content);
    info.put("width", header.getInt(16)).put("height", header.getInt(20));
    info.put("has_preview_image", true);
  }

  /** Deletes a file alone: its post stays, and shows it no more. */
  public void deleteFile(String fileId) {
    StoredFile file = file(fileId);
    file.info().put("delete_at", state.clock().tick());
    if (!file.postId().isEmpty()) {
      posts.dropFile(file.postId(), fileId);
    }
  }

  /** Puts other bytes in the place of a file's, as of now. */
  public void replaceFile(String fileId, byte[] bytes) {
    byte[] content = bytes.clone();
    StoredFile old = file(fileId);
    old.info().put("size", content.length).put("update_at", state.clock().tick());
    state.files().put(fileId, new StoredFile(old.info(), () -> content));
    if (!old.postId().isEmpty() && !old.deleted()) {
      posts.showFiles(old.postId());
    }
  }

  /** Loses the bytes of a file that the database still knows. */
  public void loseFile(String fileId) {
    state.files().put(fileId, file(fileId).withoutContent());
  }

  private StoredFile file(String fileId) {
    StoredFile file = state.files().get(fileId);
    if (file == null) {
      throw new IllegalArgumentException("There is no file " + fileId + ".");
    }
    return file;
  }
}
