package io.mmbackup.fake.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What the channels were before each of the last changes: what a replica of the database that lags
 * behind still shows. Empty unless it is asked to remember. Guarded by the lock of {@link State}.
 */
final class Past {
  private static final int MOST = 10_000;

  private final List<Map<Channel, Channel.Moment>> before = new ArrayList<>();
  private boolean remembers;

  void remember() {
    remembers = true;
  }

  /** To be called before each change. */
  void note(Iterable<Channel> channels) {
    if (!remembers) {
      return;
    }
    Map<Channel, Channel.Moment> moment = new LinkedHashMap<>();
    channels.forEach(channel -> moment.put(channel, channel.moment()));
    before.add(moment);
    if (before.size() > MOST) {
      throw new IllegalStateException("More than " + MOST + " changes to be remembered.");
    }
  }

  /** Copies of the channels as they were so many changes ago, or as far back as is remembered. */
  SequencedMap<String, Channel> channels(int changesAgo) {
    SequencedMap<String, Channel> then = new LinkedHashMap<>();
    int index = Math.max(0, before.size() - changesAgo);
    before.get(index).forEach((channel, moment) -> then.put(channel.id(), channel.asOf(moment)));
    return then;
  }

  /** Whether there is anything to go back to. */
  boolean isEmpty() {
    return before.isEmpty();
  }
}
