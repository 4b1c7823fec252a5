package io.mmbackup.core.crawl;

import java.util.Optional;

/**
 * Where a walk stands, as the archive keeps it between two pages.
 *
 * @param startedAt the server's time at the first page, ms UTC, 0 before it: what changed later has
 *     to be caught up with
 * @param anchor the post below which the next page lies; empty for the newest page
 * @param page offset in pages below the anchor; above 0 only inside one millisecond
 * @param floor create time of the oldest post seen, ms UTC; it must show up again
 * @param perPage posts a page; smaller after an answer that was too large
 * @param failures anchors that had gone
 */
record WalkState(
    long startedAt, Optional<String> anchor, int page, long floor, int perPage, int failures) {
  static WalkState start(int perPage) {
    return new WalkState(0, Optional.empty(), 0, Long.MAX_VALUE, perPage, 0);
  }

  WalkState startedAt(long serverTime) {
    return new WalkState(serverTime, anchor, page, floor, perPage, failures);
  }

  WalkState anchoredAt(String post, long newFloor) {
    return new WalkState(startedAt, Optional.of(post), 0, newFloor, perPage, failures);
  }

  WalkState fromNewest() {
    return new WalkState(startedAt, Optional.empty(), 0, Long.MAX_VALUE, perPage, failures);
  }

  WalkState nextPage(long newFloor) {
    return new WalkState(startedAt, anchor, page + 1, newFloor, perPage, failures);
  }

  WalkState firstPage() {
    return new WalkState(startedAt, anchor, 0, floor, perPage, failures);
  }

  WalkState failed(int times) {
    return new WalkState(startedAt, anchor, page, floor, perPage, times);
  }

  /** Smaller pages, from the first one below the anchor: offsets count in pages. */
  WalkState withSmallerPages() {
    return new WalkState(startedAt, anchor, 0, floor, Math.max(1, perPage / 4), failures);
  }

  Notes toNotes(Notes notes) {
    anchor.ifPresent(post -> notes.put("anchor", post));
    return notes
        .put("started_at", startedAt)
        .put("page", page)
        .put("floor", floor)
        .put("per_page", perPage)
        .put("failures", failures);
  }

  static WalkState of(Notes notes) {
    return new WalkState(
        notes.number("started_at"),
        notes.text("anchor"),
        (int) notes.number("page"),
        notes.number("floor"),
        (int) notes.number("per_page"),
        (int) notes.number("failures"));
  }
}
