package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Stretch;
import io.mmbackup.core.archive.Taken;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.PostObject;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the archive up to date with one channel. One that was never read is read whole: a small
 * one by a single request, others by a walk. Afterwards one question tells what changed; whenever
 * its answer cannot be relied on, the channel is walked through again. One thread.
 */
final class ChannelReader {
  /**
   * Above so many messages a channel is walked; edits and people who come and go are not counted.
   */
  private static final int SMALL = 600;

  private final CrawlScope scope;
  private final ChannelObject listed;
  private final ChannelStore store;
  private final Settlement settlement;
  private final SinceReader since;

  ChannelReader(CrawlScope scope, ChannelRow channel, ChannelObject listed) {
    this.scope = scope;
    this.listed = listed;
    this.store = new ChannelStore(scope, channel);
    this.settlement = new Settlement(scope, store, listed);
    this.since = new SinceReader(scope.client(), listed.id());
  }

  /** Reads what there is; whatever was read before an exception is committed. */
  Taken read() throws IOException {
    if (scope.posts().isHeld(store.state())) {
      // What is new was not asked for: it is left out, and no gap as the listing had it noted.
      boolean behind = Sweep.isOther(store.state(), listed);
      store.put(behind ? scope.posts().behind(store.state()) : store.state());
      return Taken.NOTHING;
    }
    boolean isWider = store.begin();
    switch (store.state().phase()) {
      case NEW -> readWhole(WalkNotes.Why.FIRST);
      case WALK -> walk();
      case IDLE -> {
        if (isWider || scope.depth() == CrawlDepth.DEEP) readWhole(WalkNotes.Why.DEEP);
        else if (isToBeConfirmed()) readWhole(WalkNotes.Why.COUNT);
        else look();
      }
    }
    store.drain();
    if (store.state().phase() == ChannelState.Phase.WALK) {
      throw new GapException(WalkReader.NO_CANARY);
    }
    return store.taken();
  }

  private void readWhole(WalkNotes.Why why) throws IOException {
    if (isEmpty()) {
      if (store.state().phase() == ChannelState.Phase.NEW) store.put(settlement.empty());
    } else if (listed.totalMsgCount() > SMALL || !readAtOnce()) {
      store.put(settlement.walk(store.watermark(), why));
      walk();
    }
  }

  /** For a small channel it costs no more than asking what changed. */
  private boolean isToBeConfirmed() {
    boolean cheap = listed.totalMsgCount() <= SMALL || scope.depth() == CrawlDepth.FULL;
    return cheap && store.watermark().isUnconfirmed();
  }

  /** Nothing was ever written here, by the server's own word. */
  private boolean isEmpty() {
    return listed.lastPostAt() == 0 && listed.totalMsgCount() == 0;
  }

  private boolean readAtOnce() throws IOException {
    Changes all;
    try {
      all = since.ask(1, 0).changes();
    } catch (MattermostException e) {
      if (e.kind() == MattermostException.Kind.ANSWER_TOO_LARGE) return false;
      throw e;
    }
    if (all.isCut() || !all.shows(1, store.watermark().expected())) return false;
    long withheld = all.list().firstInaccessiblePostTime();
    Set<String> live =
        all.list().posts().stream()
            .filter(post -> post.deleteAt() == 0)
            .map(PostObject::id)
            .collect(Collectors.toSet());
    WalkNotes read =
        new WalkNotes(
            WalkNotes.Why.FIRST,
            ListingTuple.of(listed),
            WalkState.start(scope.perPage()),
            Recent.NOTHING,
            0,
            withheld,
            false);
    store.store(
        all.list(),
        all.serverTime(),
        Optional.of(Stretch.whole(live)),
        (transaction, taken) -> settlement.afterWalk(transaction, taken, all, 1, read));
    return true;
  }

  private void walk() throws IOException {
    new WalkReader(scope, listed, store, settlement, since).read();
  }

  /** Asks what changed since everything was known. */
  private void look() throws IOException {
    Watermark before = store.watermark();
    SinceReader.Answered answered;
    try {
      answered = since.ask(before.from(), before.expected());
    } catch (MattermostException e) {
      if (e.kind() != MattermostException.Kind.ANSWER_TOO_LARGE) throw e;
      store.put(settlement.walk(before, WalkNotes.Why.CUT));
      walk();
      return;
    }
    Changes changes = answered.changes();
    store.store(
        changes.list(),
        changes.serverTime(),
        Optional.empty(),
        (transaction, taken) -> {
          if (changes.isCut()) return settlement.walk(before, WalkNotes.Why.CUT);
          if (!changes.shows(answered.from(), before.expected())) return withoutCanary(before);
          return settlement.afterLook(transaction, taken, changes, answered.from());
        });
    if (store.state().phase() == ChannelState.Phase.WALK) walk();
  }

  private ChannelState withoutCanary(Watermark before) {
    int times = before.bad() + 1;
    return times < Watermark.TRIES
        ? store.with(before.bad(times)).incomplete(WalkReader.NO_CANARY)
        : settlement.walk(before.bad(0), WalkNotes.Why.CANARY);
  }
}
