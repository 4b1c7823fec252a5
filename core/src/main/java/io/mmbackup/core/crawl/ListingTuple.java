package io.mmbackup.core.crawl;

import io.mmbackup.core.wire.ChannelObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** As kept; empty for notes of another kind. */
  static Optional<ListingTuple> parse(String json) {
    return of(Notes.parse("{\"of\":" + json + "}").numbers("of"));
  }

  static Optional<ListingTuple> of(List<Long> n) {
    return n.size() == 6
        ? Optional.of(new ListingTuple(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5)))
        : Optional.empty();
  }

  List<Long> numbers() {
    return List.of(
        lastPostAt, totalMsgCount, totalMsgCountRoot, lastRootPostAt, updateAt, deleteAt);
  }

  /** An array of the six numbers, in the order of the fields. */
  String toJson() {
    return numbers().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }
}
