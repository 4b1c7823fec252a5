package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelState;
import java.util.List;
import java.util.Optional;

/**
 * What the server counted in a channel at the last complete look, and how many of these messages
 * the archive knows nothing of; below 0 when the server counts fewer than it has shown.
 */
public record Counters(long server, long unseen) {
  /** Of a channel in this state; empty before the first complete look. */
  public static Optional<Counters> of(ChannelState state) {
    Optional<ListingTuple> listing = state.listing().flatMap(ListingTuple::parse);
    List<Long> unseen =
        state.watermark().map(Watermark::parse).map(Watermark::unseen).orElse(List.of());
    return listing.map(
        known ->
            new Counters(
                known.totalMsgCount(), unseen.isEmpty() ? 0 : unseen.get(unseen.size() - 1)));
  }
}
