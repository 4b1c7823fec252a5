package io.mmbackup.markdown;

import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.Post;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which posts stand below others. A reply whose root this channel does not show, or whose root is a
 * reply itself, stands alone. Remembers the last answer: replies mostly come in runs.
 */
final class Threads {
  private final ChannelExport export;
  private @Nullable String lastId;
  private Optional<Post> lastRoot = Optional.empty();

  Threads(ChannelExport export) {
    this.export = export;
  }

  /** The root below which a reply stands. */
  Optional<Post> rootOf(Post post) {
    if (post.rootId().isEmpty()) return Optional.empty();
    String id = post.rootId().get();
    if (!id.equals(lastId)) {
      lastId = id;
      lastRoot = export.post(id).filter(root -> root.rootId().isEmpty());
    }
    return lastRoot;
  }

  /** The replies that stand below a post. */
  Iterable<Post> repliesTo(Post post) {
    return export.replies(post.id());
  }
}
