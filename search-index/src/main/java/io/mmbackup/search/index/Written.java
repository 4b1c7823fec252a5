package io.mmbackup.search.index;

import java.util.BitSet;

/**
 * Which posts of a channel that is written from nothing may have been written already. A post that
 * certainly was not need not be looked for, which is most of what replacing it costs. Two bits a
 * post in 2 MB, whatever the size of the channel: a stranger is rarely taken for known, never the
 * other way round.
 */
final class Written {
  private static final int BITS = 1 << 24;

  private final BitSet bits = new BitSet(BITS);
  private String channel = "";

  /** This channel is written from nothing from now on. */
  void begin(String channelId) {
    bits.clear();
    channel = channelId;
  }

  /** Whether this post is new for certain; it counts as written from now on. */
  boolean isNew(String channelId, String postId) {
    if (!channel.equals(channelId)) return false;
    long tie = IndexFormat.tie(postId);
    int first = (int) (tie & (BITS - 1));
    int second = (int) ((tie >>> 32) & (BITS - 1));
    boolean known = bits.get(first) && bits.get(second);
    bits.set(first);
    bits.set(second);
    return !known;
  }
}
