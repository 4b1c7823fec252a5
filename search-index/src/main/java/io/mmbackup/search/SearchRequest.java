package io.mmbackup.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A search.
 *
 * @param query as typed
 * @param zone the user's: days and years are those of it
 * @param now what {@code today} means, and from when on recent counts
 * @param order of the results
 * @param limit how many at most, from 1
 * @param cursor where an earlier page of the same search ended
 * @param counts whether channels, people and years are to be counted
 */
public record SearchRequest(
    String query,
    ZoneId zone,
    Instant now,
    Order order,
    int limit,
    Optional<String> cursor,
    boolean counts) {

  /** The first page, best first, without counts. */
  public static SearchRequest of(String query, ZoneId zone, Instant now, int limit) {
    return new SearchRequest(query, zone, now, Order.BEST, limit, Optional.empty(), false);
  }

  /** The same in another order. */
  public SearchRequest by(Order other) {
    return new SearchRequest(query, zone, now, other, limit, cursor, counts);
  }

  /** The same with counts. */
  public SearchRequest counting() {
    return new SearchRequest(query, zone, now, order, limit, cursor, true);
  }

  /** The page after this cursor. */
  public SearchRequest after(String end) {
    return new SearchRequest(query, zone, now, order, limit, Optional.of(end), counts);
  }
}
