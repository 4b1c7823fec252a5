package io.mmbackup.core.crawl;

import io.mmbackup.core.wire.PostList;
import java.util.Locale;

/**
 * A walk as the archive keeps it between two pages.
 *
 * @param why it was begun
 * @param listing the counters at its start
 * @param at the place to go on from
 * @param recent the newest times it has shown
 * @param catchUpFrom how far the catching up has got, 0 before it
 * @param withheldUpTo posts created until then were withheld from it
 * @param doubtful whether it has shown a post that is older than what is held
 */
record WalkNotes(
    Why why,
    ListingTuple listing,
    WalkState at,
    Recent recent,
    long catchUpFrom,
    long withheldUpTo,
    boolean doubtful) {

  /** Why a channel is walked through. */
  enum Why {
    /** It was never read. */
    FIRST,
    /** The user wants everything to be read again. */
    DEEP,
    /** More has changed than the server tells in one answer. */
    CUT,
    /** What the next answers had to show is gone. */
    CANARY,
    /** More was written than was seen. */
    COUNT,
    /** More has changed during a walk than could be caught up with. */
    AGAIN,
    /** A walk has shown something older than what is held: it is believed at a second sight. */
    DOUBT
  }

  static WalkNotes begin(Why why, ListingTuple listing, int perPage) {
    return new WalkNotes(why, listing, WalkState.start(perPage), Recent.NOTHING, 0, 0, false);
  }

  /** After a page, which may have moved the walk. */
  WalkNotes shown(PostList page, WalkState now) {
    return new WalkNotes(
        why,
        listing,
        now,
        recent.and(page.posts(), now.startedAt()),
        catchUpFrom,
        Math.max(withheldUpTo, page.firstInaccessiblePostTime()),
        doubtful);
  }

  WalkNotes doubting() {
    return new WalkNotes(why, listing, at, recent, catchUpFrom, withheldUpTo, true);
  }

  WalkNotes catchingUpFrom(long from) {
    return new WalkNotes(why, listing, at, recent, from, withheldUpTo, doubtful);
  }

  /** Where the next question begins that catches up. */
  long nextCatchUp() {
    return catchUpFrom != 0 ? catchUpFrom : recent.catchUpFrom(at.startedAt());
  }

  String toJson() {
    Notes notes =
        new Notes()
            .put("why", why.name().toLowerCase(Locale.ROOT))
            .put("listing", listing.numbers())
            .put("newest", recent.newest())
            .put("recent", recent.times())
            .put("catch_up_from", catchUpFrom)
            .put("withheld_up_to", withheldUpTo)
            .put("doubtful", doubtful);
    return at.toNotes(notes).toJson();
  }

  static WalkNotes parse(String json, ListingTuple otherwise) {
    Notes notes = Notes.parse(json);
    return new WalkNotes(
        Why.valueOf(notes.text("why").orElse("first").toUpperCase(Locale.ROOT)),
        ListingTuple.of(notes.numbers("listing")).orElse(otherwise),
        WalkState.of(notes),
        new Recent(notes.number("newest"), notes.numbers("recent")),
        notes.number("catch_up_from"),
        notes.number("withheld_up_to"),
        notes.flag("doubtful"));
  }
}
