package io.mmbackup.fake;

import io.mmbackup.fake.state.Bytes;
import io.mmbackup.fake.state.Fates;
import io.mmbackup.fake.state.PostRow;
import io.mmbackup.fake.state.PostView;
import io.mmbackup.fake.state.State;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What only an observer knows who sees everything: what became of every post that ever was, which
 * contents it had, and which of them the server has sent to anybody. So a test can say what a
 * backup must hold. Knows nothing of generated posts. Thread-safe.
 */
public final class Truth {
  private final State state;
  private final Fates fates;

  Truth(State state) {
    this.state = state;
    this.fates = state.fates();
  }

  /** What the server has of a post. */
  public enum Standing {
    /** Everybody who may read the channel sees it. */
    LIVE,
    /** Deleted, its row is still there, and {@code since} shows it blanked. */
    DELETED,
    /** Taken away for ever, or with its channel. */
    GONE
  }

  /**
   * What became of a post.
   *
   * @param id its id
   * @param channelId its channel
   * @param standing what the server has of it now
   * @param deleteAt when it was deleted (Unix ms); 0 when live or gone
   * @param contents every content that it had while it was live, oldest first: JSON as the API
   *     sends it, with {@code reply_count} 0
   * @param shown those of them that were sent, in the order in which that first happened; a sent
   *     answer may still have been lost on its way
   */
  public record Fate(
      String id,
      String channelId,
      Standing standing,
      long deleteAt,
      List<String> contents,
      List<String> shown) {}

  /** Every post that ever was, in the order in which they were written. */
  public List<Fate> posts() {
    return state.read(() -> fates.ids().stream().map(this::fateOf).toList());
  }

  /** One post. */
  public Fate post(String postId) {
    return state.read(() -> fateOf(postId));
  }

  private Fate fateOf(String id) {
    List<PostRow> contents = fates.contents(id);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("There never was a post " + id + ".");
    }
    PostView row = state.findPost(id);
    Standing standing = row == null ? Standing.GONE : row.live() ? Standing.LIVE : Standing.DELETED;
    return new Fate(
        id,
        contents.getLast().channelId(),
        standing,
        row == null ? 0 : row.deleteAt(),
        contents.stream().map(Truth::json).toList(),
        fates.shown(id).stream().map(Truth::json).toList());
  }

  private static String json(PostRow row) {
    Bytes out = new Bytes(1024);
    row.write(out, 0);
    return new String(out.toArray(), StandardCharsets.UTF_8);
  }
}
