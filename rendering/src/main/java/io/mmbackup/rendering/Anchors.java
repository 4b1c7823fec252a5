package io.mmbackup.rendering;

/** How a page names its posts, and where the times of posts lead. */
public interface Anchors {
  /** Times lead to the post itself, on the same page. */
  Anchors IN_PAGE = (mark, id) -> "#" + mark + id;

  /** Where a time leads; {@code mark} is {@code p-} for a post, {@code r-} for a reply's mark. */
  String link(String mark, String postId);

  /** What begins every id of an element, so that a post can stand on a page twice. */
  default String prefix() {
    return "";
  }
}
