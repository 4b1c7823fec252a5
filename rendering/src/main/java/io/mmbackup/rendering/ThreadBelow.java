package io.mmbackup.rendering;

import io.mmbackup.spi.Post;

/**
 * The replies to a post, below it: folded, or by a link ({@code url} not empty; {@code where} says
 * more of it). {@code last} is when the last one was written.
 */
public record ThreadBelow(
    String rootId, String count, String last, String url, String where, String replies) {
  /** Folded below the root. */
  public static ThreadBelow folded(Post root, int replies, String last, String html) {
    return new ThreadBelow(root.id(), count(replies), last, "", "", html);
  }

  /** On a page of their own. */
  public static ThreadBelow elsewhere(Post root, int replies, String last, String url) {
    return new ThreadBelow(root.id(), count(replies), last, url, ", on a page of their own", "");
  }

  /** Beside the page's own posts. */
  public static ThreadBelow beside(Post root, int replies, String last, String url) {
    return new ThreadBelow(root.id(), count(replies), last, url, "", "");
  }

  private static String count(int replies) {
    return Numbers.of(replies, "reply", "replies");
  }
}
