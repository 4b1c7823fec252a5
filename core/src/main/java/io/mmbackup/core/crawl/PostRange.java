package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelState;

/**
 * The create times of the posts a run asks for: from inclusive, until exclusive, ms UTC. What a
 * channel's state claims is cut to it, so that a later run that asks for more knows what is not
 * there.
 */
public record PostRange(long from, long until) {
  /** Every post. */
  public static final PostRange ALL = new PostRange(0, Long.MAX_VALUE);

  boolean contains(long createAt) {
    return createAt >= from && createAt < until;
  }

  /**
   * Whether a channel in this state holds all of it already. An end in the past is reached once;
   * what was edited later belongs to a later time.
   */
  boolean isHeld(ChannelState state) {
    return until != Long.MAX_VALUE
        && state.phase() == ChannelState.Phase.IDLE
        && state.gap().isEmpty()
        && state.completeAsOf() >= until
        && state.askedFrom() <= from;
  }

  /** The state of a channel that holds all of it and, as the server says, has changed since. */
  ChannelState behind(ChannelState held) {
    return held.askedUntil() == 0 ? held.asking(held.askedFrom(), held.completeAsOf()) : held;
  }

  /** The state to begin with: a channel that was once read further back goes on being so. */
  ChannelState begin(ChannelState state) {
    boolean wasWhole = state.completeAsOf() != 0 || state.phase() == ChannelState.Phase.IDLE;
    return state.asking(wasWhole ? Math.min(from, state.askedFrom()) : from, state.askedUntil());
  }

  /** For a channel that begins in this state: as far back as that one asks. */
  PostRange of(ChannelState begun) {
    return new PostRange(begun.askedFrom(), until);
  }

  /**
   * What a channel that was read to its end may claim when its newest posts were not asked for: it
   * is whole up to there, and the next question begins there.
   */
  ChannelState settle(ChannelState before, ChannelState settled, long asOf) {
    if (until >= asOf) return settled;
    long whole =
        settled.gap().isPresent() ? settled.completeAsOf() : Math.max(until, before.completeAsOf());
    Watermark known = settled.watermark().map(Watermark::parse).orElse(Watermark.NONE);
    return settled
        .wholeOnlyUntil(whole, known.onlyUntil(until).toJson())
        .asking(settled.askedFrom(), Math.max(until, before.completeAsOf()));
  }
}
