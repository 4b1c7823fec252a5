package io.mmbackup.core.archive;

import java.util.Optional;

/**
 * How far a channel is known. Times are the server's, ms UTC, 0 for never. {@code walk} and {@code
 * listing} are the crawl's own notes, as JSON text; {@code gap} is a sentence.
 */
public record ChannelState(
    Phase phase,
    Optional<String> walk,
    long walkNo,
    long askedFrom,
    long completeAsOf,
    Optional<String> gap,
    long lostAt,
    Optional<String> listing) {

  /** Where a channel's crawl stands. */
  public enum Phase {
    /** Never read. */
    NEW,
    /** A walk through its whole history is under way. */
    WALK,
    /** Read to the end once; changes are what matters. */
    IDLE
  }

  /** Of a channel that was never read. */
  public static final ChannelState UNREAD =
      new ChannelState(Phase.NEW, Optional.empty(), 0, 0, 0, Optional.empty(), 0, Optional.empty());

  /** A walk goes on from here; it has not reached the end. */
  public ChannelState walking(long walkNo, String walk) {
    return new ChannelState(
        Phase.WALK, Optional.of(walk), walkNo, askedFrom, completeAsOf, gap, lostAt, listing);
  }

  /** The walk has to begin again; what it read stays. */
  public ChannelState restarted() {
    return new ChannelState(
        Phase.NEW, Optional.empty(), walkNo, askedFrom, completeAsOf, gap, lostAt, listing);
  }

  /** Everything the server shows was read, as of this time. */
  public ChannelState complete(long asOf, String listing) {
    return new ChannelState(
        Phase.IDLE,
        Optional.empty(),
        walkNo,
        askedFrom,
        asOf,
        Optional.empty(),
        0,
        Optional.of(listing));
  }

  /** Something could not be read; what was read, and the place to go on from, stay. */
  public ChannelState incomplete(String because) {
    return new ChannelState(
        phase, walk, walkNo, askedFrom, completeAsOf, Optional.of(because), lostAt, listing);
  }

  /** The history was read to its end, yet something in it is withheld. */
  public ChannelState readWithGap(String because, String listing) {
    return new ChannelState(
        Phase.IDLE,
        Optional.empty(),
        walkNo,
        askedFrom,
        completeAsOf,
        Optional.of(because),
        0,
        Optional.of(listing));
  }

  /** The server does not let the user read it any more. The first such time is kept. */
  public ChannelState lost(long at) {
    return new ChannelState(
        phase, walk, walkNo, askedFrom, completeAsOf, gap, lostAt == 0 ? at : lostAt, listing);
  }
}
