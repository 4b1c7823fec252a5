package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.wire.ChannelObject;
import java.util.Comparator;

/** A channel as the server lists it and as the archive knows it; whether it is to be asked now. */
record Listed(ChannelObject channel, ChannelRow row, boolean due) {
  /**
   * Unfinished channels first, then those looked at longest ago: a run that is killed again and
   * again still gets round.
   */
  static final Comparator<Listed> TURN =
      Comparator.comparingInt(
              (Listed one) -> one.row().state().phase() == ChannelState.Phase.IDLE ? 1 : 0)
          .thenComparingLong(one -> one.row().state().lookedAt());

  /** How many posts are still to come, by the server's counters. */
  long expectedPosts() {
    long known =
        row.state().phase() != ChannelState.Phase.IDLE
            ? 0
            : row.state()
                .listing()
                .flatMap(ListingTuple::parse)
                .map(ListingTuple::totalMsgCount)
                .orElse(0L);
    return Math.max(0, channel.totalMsgCount() - known);
  }
}
