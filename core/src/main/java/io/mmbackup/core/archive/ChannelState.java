package io.mmbackup.core.archive;

import java.util.Optional;

/**
 * How far a channel is known. Times are the server's, ms UTC, 0 for never. Posts before {@code
 * askedFrom}, and those from {@code askedUntil} on unless it is 0, were left out by choice. {@code
 * walk}, {@code listing} and {@code watermark} are the crawl's own notes, as JSON text; {@code gap}
 * is a sentence.
 */
public record ChannelState(
    Phase phase,
    Optional<String> walk,
    long walkNo,
    long askedFrom,
    long askedUntil,
    long completeAsOf,
    Optional<String> gap,
    long lostAt,
    Optional<String> listing,
    Optional<String> watermark,
    long lookedAt) {

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
      new ChannelState(
          Phase.NEW,
          Optional.empty(),
          0,
          0,
          0,
          0,
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.empty(),
          0);

  /** A walk goes on from here; it has not reached the end. */
  public ChannelState walking(long number, String from) {
    return new ChannelState(
        Phase.WALK,
        Optional.of(from),
        number,
        askedFrom,
        askedUntil,
        completeAsOf,
        gap,
        lostAt,
        listing,
        watermark,
        lookedAt);
  }

  /** Everything the server shows was read, as of this time. */
  public ChannelState complete(long asOf, String counters) {
    return read(asOf, Optional.empty(), counters);
  }

  /** The history was read to its end, yet something in it is withheld. */
  public ChannelState readWithGap(String because, String counters) {
    return read(completeAsOf, Optional.of(because), counters);
  }

  private ChannelState read(long asOf, Optional<String> because, String counters) {
    return new ChannelState(
        Phase.IDLE,
        Optional.empty(),
        walkNo,
        askedFrom,
        0,
        asOf,
        because,
        lostAt,
        Optional.of(counters),
        watermark,
        lookedAt);
  }

  /** Something could not be read; what was read, and the place to go on from, stay. */
  public ChannelState incomplete(String because) {
    return new ChannelState(
        phase,
        walk,
        walkNo,
        askedFrom,
        askedUntil,
        completeAsOf,
        Optional.of(because),
        lostAt,
        listing,
        watermark,
        lookedAt);
  }

  /** Changes are known up to here; noted at a look that was begun at this time of the server. */
  public ChannelState known(String upTo, long lookBegan) {
    return new ChannelState(
        phase,
        walk,
        walkNo,
        askedFrom,
        askedUntil,
        completeAsOf,
        gap,
        lostAt,
        listing,
        Optional.of(upTo),
        lookBegan);
  }

  /** The same; posts before the one time, and from the other on unless it is 0, are left out. */
  public ChannelState asking(long from, long until) {
    return new ChannelState(
        phase, walk, walkNo, from, until, completeAsOf, gap, lostAt, listing, watermark, lookedAt);
  }

  /** The same, whole only up to an earlier time; the next question begins there. */
  public ChannelState wholeOnlyUntil(long time, String upTo) {
    return new ChannelState(
        phase,
        walk,
        walkNo,
        askedFrom,
        askedUntil,
        time,
        gap,
        lostAt,
        Optional.empty(),
        Optional.of(upTo),
        lookedAt);
  }

  /** The server does not let the user read it any more. The first such time is kept. */
  public ChannelState lost(long at) {
    return withLostAt(lostAt == 0 ? at : lostAt);
  }

  /** The server lists it again; what it lacks is still to be read. */
  public ChannelState found() {
    return withLostAt(0).incomplete("It was out of reach, and has not been read since.");
  }

  private ChannelState withLostAt(long at) {
    return new ChannelState(
        phase,
        walk,
        walkNo,
        askedFrom,
        askedUntil,
        completeAsOf,
        gap,
        at,
        listing,
        watermark,
        lookedAt);
  }
}
