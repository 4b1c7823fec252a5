package io.mmbackup.fake.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The posts of one channel in the order of their creation. Posts of one millisecond have no
 * promised order among themselves, as on the real server.
 */
public interface Timeline {
  /** How many posts a client can page through: neither deleted nor earlier versions. */
  int liveCount();

  /** A live post by its place, 0 being the oldest. */
  PostView live(int index);

  /** How many live posts were created before the given time (Unix ms). */
  int countBefore(long createAt);

  /** Any row of this channel, deleted ones and earlier versions included. */
  @Nullable PostView find(String id);

  /**
   * Rows changed after the given time, at most {@code limit}. When there are more, the database
   * gives an arbitrary part in arbitrary order (there is no ORDER BY); here: the newest change and
   * a run of neighbors from somewhere in the middle, or those that were written first.
   */
  List<PostView> changedAfter(long since, int limit, boolean withNewest);

  /** The live posts of a thread, oldest first, the root included. */
  List<PostView> thread(String rootId);

  /** The number of live replies to a root. */
  int replyCount(String rootId);

  /** The rows that are earlier versions of a post, in the order in which they came to be. */
  List<PostView> history(String postId);

  /** The live pinned posts, newest first. */
  List<PostView> pinned();

  /** The newest change of any row (Unix ms), 0 without rows. */
  long lastUpdateAt();
}
