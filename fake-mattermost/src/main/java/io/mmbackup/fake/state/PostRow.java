package io.mmbackup.fake.state;

import tools.jackson.databind.node.ObjectNode;

/** A stored row: its fields for look-up, and its JSON rendered once. */
public final class PostRow implements PostView {
  private static final String REPLY_COUNT = "reply_count";

  private final String id;
  private final String channelId;
  private final String userId;
  private final String rootId;
  private final String originalId;
  private final long createAt;
  private final long updateAt;
  private final long deleteAt;
  private final boolean pinned;
  private final byte[] head;
  private final byte[] tail;
  private final byte[] content;

  private PostRow(ObjectNode json, byte[] content, byte[][] sent) {
    this.id = json.path("id").stringValue("");
    this.channelId = json.path("channel_id").stringValue("").intern();
    this.userId = json.path("user_id").stringValue("").intern();
    this.rootId = json.path("root_id").stringValue("").intern();
    this.originalId = json.path("original_id").stringValue("");
    this.createAt = json.path("create_at").longValue(0);
    this.updateAt = json.path("update_at").longValue(0);
    this.deleteAt = json.path("delete_at").longValue(0);
    this.pinned = json.path("is_pinned").booleanValue(false);
    this.head = sent[0];
    this.tail = sent[1];
    this.content = content;
  }

  /** Renders a row. The JSON is the server's own content, also for a deleted row. */
  public static PostRow of(ObjectNode json) {
    if (json.path("delete_at").longValue(0) == 0) {
      return new PostRow(json, new byte[0], GoJson.split(json, REPLY_COUNT));
    }
    ObjectNode blanked = json.deepCopy();
    blanked.put("message", "");
    blanked.set("metadata", GoJson.object());
    return new PostRow(json, GoJson.bytes(json), GoJson.split(blanked, REPLY_COUNT));
  }

  /** The whole content, never blanked, as a tree of its own. */
  public ObjectNode json() {
    if (content.length > 0) {
      return (ObjectNode) GoJson.parse(content);
    }
    Bytes out = new Bytes(head.length + tail.length + 1);
    write(out, 0);
    return (ObjectNode) GoJson.parse(out.toArray());
  }

  @Override
  public void write(Bytes out, int replyCount) {
    out.add(head);
    if (tail.length > 0) {
      out.number(replyCount).add(tail);
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String channelId() {
    return channelId;
  }

  @Override
  public String userId() {
    return userId;
  }

  @Override
  public String rootId() {
    return rootId;
  }

  @Override
  public String originalId() {
    return originalId;
  }

  @Override
  public long createAt() {
    return createAt;
  }

  @Override
  public long updateAt() {
    return updateAt;
  }

  @Override
  public long deleteAt() {
    return deleteAt;
  }

  @Override
  public boolean pinned() {
    return pinned;
  }
}
