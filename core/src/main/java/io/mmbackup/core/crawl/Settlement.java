package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Taken;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.wire.ChannelObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What follows of a complete answer: the channel is known as of now, or something is still to come,
 * or it has to be walked through. Decided within the transaction that took in the answer's posts.
 */
final class Settlement {
  static final String UNEXPLAINED =
      "The server tells of something newer than it shows; the next run asks again.";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final CrawlScope scope;
  private final ChannelStore store;
  private final ChannelObject listed;
  private final ListingTuple listing;

  Settlement(CrawlScope scope, ChannelStore store, ChannelObject listed) {
    this.scope = scope;
    this.store = store;
    this.listed = listed;
    this.listing = ListingTuple.of(listed);
  }

  /** After a complete answer to what changed since {@code asked}. */
  ChannelState afterLook(Transaction transaction, Taken taken, Changes answer, long asked)
      throws SQLException {
    Watermark before = store.watermark();
    // The same is asked again: an older row may be what the server has now.
    if (taken.doubtful() > 0) {
      return store.with(before).incomplete(WalkReader.NO_CANARY);
    }
    Watermark now = before.afterLook(answer, asked);
    if (isStillToCome(now, answer)) return store.with(waiting(now)).incomplete(UNEXPLAINED);
    Watermark known = accepted(now, answer);
    long unseen = unseen(transaction, listing);
    if (known.isOutrunBy(unseen)) return walk(known, WalkNotes.Why.COUNT);
    return complete(known.counting(unseen), answer.serverTime());
  }

  /** After a walk and the complete answer that caught up with it. */
  ChannelState afterWalk(
      Transaction transaction, Taken taken, Changes answer, long asked, WalkNotes walk)
      throws SQLException {
    Watermark now =
        store.watermark().afterWalk(answer, asked, walk.recent().newest(), walk.withheldUpTo());
    // No question for changes shows an older row again.
    if (walk.doubtful() || taken.doubtful() > 0) return walk(now, WalkNotes.Why.DOUBT);
    long unseen = unseen(transaction, listing);
    boolean grew = !walk.listing().equals(listing) && unseen > unseen(transaction, walk.listing());
    if (grew) return walk(now, WalkNotes.Why.COUNT);
    // What is older than a replica lags, and was not shown, was gone before the channel was known.
    boolean mayBeLate = listed.lastPostAt() > scope.serverTime() - Watermark.OVERLAP;
    if (mayBeLate && isStillToCome(now, answer)) {
      return read(waiting(now), answer.serverTime(), Optional.of(UNEXPLAINED));
    }
    return complete(accepted(now, answer).countingAnew(unseen), answer.serverTime());
  }

  /** Whether the listing tells of something that was not shown and may only be late. */
  private boolean isStillToCome(Watermark now, Changes answer) {
    return !now.explains(listed.lastPostAt(), answer) && now.unexplained() + 1 < Watermark.TRIES;
  }

  private static Watermark waiting(Watermark now) {
    return now.unexplained(now.unexplained() + 1);
  }

  private Watermark accepted(Watermark now, Changes answer) {
    return now.explains(listed.lastPostAt(), answer)
        ? now.unexplained(0)
        : now.accepting(listed.lastPostAt());
  }

  /** The channel was never written in. */
  ChannelState empty() {
    return complete(Watermark.NONE, scope.serverTime());
  }

  /** A walk is to be begun. */
  ChannelState walk(Watermark watermark, WalkNotes.Why why) {
    ChannelState state = store.with(watermark);
    return state.walking(
        state.walkNo() + 1, WalkNotes.begin(why, listing, scope.perPage()).toJson());
  }

  /** How many posts the server counts that the archive knows nothing of. */
  private long unseen(Transaction transaction, ListingTuple counters) throws SQLException {
    long until = Math.min(counters.lastPostAt(), Changes.clock(scope.serverTime()));
    return counters.totalMsgCount() - transaction.countedPosts(store.channel().no(), until);
  }

  private ChannelState complete(Watermark watermark, long serverTime) {
    return read(watermark, serverTime, withheld(watermark));
  }

  private ChannelState read(Watermark watermark, long serverTime, Optional<String> lacks) {
    ChannelState state = store.with(watermark);
    long asOf = serverTime == 0 ? scope.serverTime() : serverTime;
    ChannelState settled =
        lacks
            .map(because -> state.readWithGap(because, listing.toJson()))
            .orElseGet(() -> state.complete(asOf, listing.toJson()));
    return store.posts().settle(state, settled, asOf);
  }

  /** Why a channel that was read to its end is not complete; empty when it is. */
  static Optional<String> withheld(Watermark watermark) {
    if (watermark.withheldUpTo() == 0) return Optional.empty();
    return Optional.of(
        "Posts before "
            + DAY.format(Instant.ofEpochMilli(watermark.withheldUpTo()))
            + " are missing: the server's plan hides older messages. Ask its administrator.");
  }
}
