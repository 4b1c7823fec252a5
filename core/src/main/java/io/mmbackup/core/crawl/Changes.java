package io.mmbackup.core.crawl;

import io.mmbackup.core.mattermost.PostAnswer;
import io.mmbackup.core.wire.PostList;
import io.mmbackup.core.wire.PostObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An answer to "what changed since", and what it says of time. Rows newer than the server's own
 * clock (an import, a wrong clock) are stored like others and prove nothing: they are in no time
 * here.
 *
 * @param serverTime the server's clock when it answered, ms UTC; 0 when it did not say
 * @param times update times of the listed rows, newest first
 * @param newest the first of them; 0 without rows. Roots that came along have changed earlier
 */
record Changes(PostList list, long serverTime, List<Long> times, long newest) {
  /**
   * The server silently cuts an answer to about 1000 arbitrary rows, and filters after that. One of
   * so many rows is taken for a cut one.
   */
  static final int CUT = 900;

  static Changes of(PostAnswer answer) {
    PostList list = answer.list();
    long now = clock(answer.serverTime());
    List<Long> times = new ArrayList<>(list.posts().stream().map(PostObject::updateAt).toList());
    times.removeIf(time -> time > now);
    times.sort(Comparator.reverseOrder());
    return new Changes(list, answer.serverTime(), times, times.isEmpty() ? 0 : times.get(0));
  }

  /** What is later than this is from the future; clocks are told to the second. */
  static long clock(long serverTime) {
    return serverTime == 0 ? Long.MAX_VALUE : serverTime + 1000;
  }

  /** Whether there may be more than was sent. */
  boolean isCut() {
    return list.posts().size() >= CUT;
  }

  /**
   * The canary: whether an answer to "since {@code from}" shows something at least as new as what
   * is known to be there. If not, it comes of a cache or of a replica that lags.
   */
  boolean shows(long from, long expected) {
    return expected <= from || newest >= expected;
  }

  /** The newest time at which a post was written or changed, not later than this; 0 for none. */
  long lastTouchUntil(long latest) {
    long last = 0;
    for (List<PostObject> some : List.of(list.posts(), list.extras())) {
      for (PostObject post : some) {
        if (post.updateAt() <= latest) last = Math.max(last, post.updateAt());
        if (post.createAt() <= latest) last = Math.max(last, post.createAt());
      }
    }
    return last;
  }
}
