package io.mmbackup.fake.state;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file: its FileInfo and its bytes.
 *
 * @param info the FileInfo as the API sends it
 * @param content the bytes; null when the file store has lost them
 * @param thumbnail the server's small picture; null when there is none
 * @param preview the server's larger picture; null when there is none
 */
public record StoredFile(
    ObjectNode info,
    @Nullable FileContent content,
    @Nullable FileContent thumbnail,
    @Nullable FileContent preview) {

  /** A file without pictures of its own. */
  public StoredFile(ObjectNode info, @Nullable FileContent content) {
    this(info, content, null, null);
  }

  /** The id of the post that carries it. */
  public String postId() {
    return info.path("post_id").stringValue("");
  }

  /** Whether the row is deleted, as happens when its post is. */
  public boolean deleted() {
    return info.path("delete_at").longValue(0) != 0;
  }

  /** The name the uploader gave it. */
  public String name() {
    return info.path("name").stringValue("");
  }

  /** Unix milliseconds. */
  public long updateAt() {
    return info.path("update_at").longValue(0);
  }

  /** The same file with other pictures. */
  public StoredFile withPictures(FileContent newThumbnail, FileContent newPreview) {
    return new StoredFile(info, content, newThumbnail, newPreview);
  }

  /** The same file, its bytes gone from the file store. */
  public StoredFile withoutContent() {
    return new StoredFile(info, null, thumbnail, preview);
  }
}
