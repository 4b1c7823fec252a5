package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.wire.PostList;
import io.mmbackup.core.wire.PostObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of an answer's posts those that the run asks for: of the time span, and those that are held
 * already, since they may have changed. A reply brings its root, however old: a thread without its
 * root cannot be read.
 */
record AskedFor(List<PostObject> posts, List<PostObject> roots) {
  static AskedFor of(PostList list, PostRange range, Transaction archive, long channel)
      throws SQLException {
    if (range.equals(PostRange.ALL)) return new AskedFor(list.posts(), list.extras());
    List<PostObject> posts = new ArrayList<>();
    List<PostObject> others = new ArrayList<>(list.extras());
    for (PostObject post : list.posts()) {
      boolean asked = range.contains(post.createAt()) || archive.holds(channel, post);
      (asked ? posts : others).add(post);
    }
    Set<String> rootIds = new HashSet<>();
    posts.forEach(post -> rootIds.add(post.rootId()));
    others.removeIf(post -> !rootIds.contains(post.id()));
    return new AskedFor(posts, others);
  }
}
