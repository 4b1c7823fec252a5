package io.mmbackup.fake.state;

/** One row of the server's table of posts, ready to be sent. Immutable. */
public interface PostView {
  /** The post's id. */
  String id();

  /** The channel's id. */
  String channelId();

  /** The author's id. */
  String userId();

  /** The root's id, or "" for a root. */
  String rootId();

  /** The id of the post of which this is an earlier version, or "" for a post. */
  String originalId();

  /** Unix milliseconds. */
  long createAt();

  /** Unix milliseconds. */
  long updateAt();

  /** Unix milliseconds; 0 for a live post. */
  long deleteAt();

  /** Whether the post is pinned. */
  boolean pinned();

  /** Appends the post as a client gets it: the content of a deleted row is blanked. */
  void write(Bytes out, int replyCount);

  /** Whether the row is a post that a client sees. */
  default boolean live() {
    return deleteAt() == 0;
  }

  /** The id of the thread: the root's, which may be this post. */
  default String threadId() {
    return rootId().isEmpty() ? id() : rootId();
  }
}
