package io.mmbackup.core.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;

/** Objects as the server would send them, for tests of the archive. */
final class ArchivedPosts {
  private ArchivedPosts() {}

  static ChannelObject channel(String id, String name) throws MalformedJsonException {
    return ChannelObject.parse(
        "{\"id\":\"%s\",\"team_id\":\"t\",\"type\":\"O\",\"name\":\"%s\"}"
            .formatted(id, name)
            .getBytes(UTF_8));
  }

  static PostObject post(String id, long createAt, long updateAt, String message)
      throws MalformedJsonException {
    return PostObject.parse(
        "{\"id\":\"%s\",\"channel_id\":\"c\",\"user_id\":\"u\",\"create_at\":%d,\"update_at\":%d,\"message\":\"%s\"}"
            .formatted(id, createAt, updateAt, message)
            .getBytes(UTF_8));
  }

  static PostObject tombstone(String id, long createAt, long deleteAt)
      throws MalformedJsonException {
    return PostObject.parse(
        "{\"id\":\"%s\",\"channel_id\":\"c\",\"user_id\":\"u\",\"create_at\":%d,\"update_at\":%d,\"delete_at\":%d,\"message\":\"\",\"props\":{\"deleteBy\":\"x\"}}"
            .formatted(id, createAt, deleteAt, deleteAt)
            .getBytes(UTF_8));
  }
}
