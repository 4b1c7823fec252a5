package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.wire.ChannelObject;
import java.time.Duration;

/**
 * Which channels are asked at a run. The listing shows posts, edits and pins, never reactions and
 * deletions: these are found by asking quiet channels too, those with recent posts each time, every
 * other one once a week, on a day of its own. {@code now} is the server's time, ms UTC.
 */
record Sweep(CrawlDepth depth, long now) {
  private static final long WEEK = Duration.ofDays(7).toMillis();
  private static final long ACTIVE = Duration.ofDays(30).toMillis();

  /** Whether there is nothing to ask of this channel now. */
  boolean skips(ChannelState state, ChannelObject listed) {
    if (state.phase() != ChannelState.Phase.IDLE || state.lostAt() != 0) return false;
    Watermark known = state.watermark().map(Watermark::parse).orElse(Watermark.NONE);
    if (isOther(state, listed) || !state.gap().equals(Settlement.withheld(known))) return false;
    if (known.time() == 0) return true; // nothing was ever written here
    if (known.blind()) return false; // the last answer may have been an old one
    return depth == CrawlDepth.CHANGES && !isDue(state, listed);
  }

  /** Whether the listing shows that a channel which was read has changed since. */
  boolean isBehind(ChannelState state, ChannelObject listed) {
    return state.phase() == ChannelState.Phase.IDLE && isOther(state, listed);
  }

  /** Whether the listing is not that of the last complete look. */
  static boolean isOther(ChannelState state, ChannelObject listed) {
    return state.listing().flatMap(ListingTuple::parse).stream()
        .noneMatch(ListingTuple.of(listed)::equals);
  }

  private boolean isDue(ChannelState state, ChannelObject listed) {
    return listed.lastPostAt() > now - ACTIVE || itsWeekIsOver(listed.id(), state);
  }

  private boolean itsWeekIsOver(String id, ChannelState state) {
    long own = Math.floorMod(id.hashCode() * 1_000_003L, WEEK);
    // Also back: the server's clock may have run ahead once.
    return Math.floorDiv(now - own, WEEK) != Math.floorDiv(state.lookedAt() - own, WEEK);
  }

  /** Whether a channel that the server does not list any more is asked by its id now. */
  boolean asksUnlisted(ChannelRow row) {
    Watermark known = row.state().watermark().map(Watermark::parse).orElse(Watermark.NONE);
    boolean unfinished =
        row.state().lostAt() == 0 && !row.state().gap().equals(Settlement.withheld(known));
    return depth != CrawlDepth.CHANGES || unfinished || itsWeekIsOver(row.id(), row.state());
  }
}
