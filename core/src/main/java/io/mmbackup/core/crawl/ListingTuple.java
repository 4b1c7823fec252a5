package io.mmbackup.core.crawl;

import io.mmbackup.core.wire.ChannelObject;

/**
 * What the channel listing tells of a channel's content, as kept with a complete look: equal ones
 * prove that no ordinary post, edit or pin came since. They prove nothing of reactions and
 * deletions.
 */
record ListingTuple(
    long lastPostAt,
    long totalMsgCount,
    long totalMsgCountRoot,
    long lastRootPostAt,
    long updateAt,
    long deleteAt) {

  static ListingTuple of(ChannelObject channel) {
    return new ListingTuple(
        channel.lastPostAt(),
        channel.totalMsgCount(),
        channel.totalMsgCountRoot(),
        channel.lastRootPostAt(),
        channel.updateAt(),
        channel.deleteAt());
  }

  /** An array of the six numbers, in the order of the fields. */
  String toJson() {
    return "[%d,%d,%d,%d,%d,%d]"
        .formatted(
            lastPostAt, totalMsgCount, totalMsgCountRoot, lastRootPostAt, updateAt, deleteAt);
  }
}
