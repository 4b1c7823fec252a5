package io.mmbackup.core.crawl;

import io.mmbackup.core.wire.PostObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The newest update times that a walk's pages have shown, from which it follows where the question
 * begins that catches up with the walk: an overlap before the walk, low enough to show a known row
 * again, high enough not to be cut for rows that the walk has shown.
 *
 * @param newest of all, ms UTC; 0 for none
 * @param times those within the overlap, newest first, not more than are needed
 */
record Recent(long newest, List<Long> times) {
  static final Recent NOTHING = new Recent(0, List.of());

  /** The least overlap. What happens while the walk goes on may lie below what it shows later. */
  private static final long AT_LEAST = 1_000;

  /** With the posts of a page of a walk that began at this time of the server. */
  Recent and(List<PostObject> page, long startedAt) {
    long latest = Changes.clock(startedAt);
    long last = newest;
    List<Long> all = new ArrayList<>();
    for (PostObject post : page) {
      if (post.updateAt() > latest) continue;
      last = Math.max(last, post.updateAt());
      if (post.updateAt() > startedAt - Watermark.OVERLAP) all.add(post.updateAt());
    }
    if (all.isEmpty()) return new Recent(last, times);
    all.addAll(times);
    all.sort(Comparator.reverseOrder());
    return new Recent(
        last, List.copyOf(all.subList(0, Math.min(all.size(), Watermark.MOST_AGAIN))));
  }

  /** Where to catch up from. */
  long catchUpFrom(long startedAt) {
    long begin = startedAt - Watermark.OVERLAP;
    if (newest > 0) begin = Math.min(begin, newest - 1);
    if (times.size() == Watermark.MOST_AGAIN) {
      long enough = times.get(Watermark.MOST_AGAIN - 1);
      begin = Math.min(enough, Math.min(newest - 1, startedAt - AT_LEAST));
    }
    return Math.max(1, begin);
  }
}
