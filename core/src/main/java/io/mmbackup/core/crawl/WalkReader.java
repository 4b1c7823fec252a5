package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Stretch;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.PostAnswer;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.PostList;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads a channel by walks, each committed page by page, and then what changed while it went on.
 * While one page is stored the next one is already asked for; never more than two are in memory.
 */
final class WalkReader {
  static final String NO_CANARY =
      "The server's answer was older than what is known already; the next run asks again.";

  private static final int MOST_WALKS = 3;
  private static final int MOST_STEPS = 50;

  private final CrawlScope scope;
  private final ChannelObject listed;
  private final ChannelStore store;
  private final Settlement settlement;
  private final SinceReader since;
  private WalkNotes notes;

  /** The store's state is that of a walk that was begun. */
  WalkReader(
      CrawlScope scope,
      ChannelObject listed,
      ChannelStore store,
      Settlement settlement,
      SinceReader since) {
    this.scope = scope;
    this.listed = listed;
    this.store = store;
    this.settlement = settlement;
    this.since = since;
    this.notes = begun();
  }

  private WalkNotes begun() {
    return WalkNotes.parse(store.state().walk().orElseThrow(), ListingTuple.of(listed));
  }

  /** Walks until the channel is known, as often as it takes within reason. */
  void read() throws IOException {
    for (int walks = 0; walks < MOST_WALKS; walks++) {
      notes = begun();
      walk();
      catchUp();
      if (store.state().phase() != ChannelState.Phase.WALK) return;
      // A second sight in the same run would prove nothing.
      if (begun().why() == WalkNotes.Why.DOUBT) return;
    }
    throw new GapException("It changes faster than it can be read.");
  }

  private void walk() throws IOException {
    Walk walk = new Walk(notes.at(), scope.shortPageIsEnd());
    boolean reached = false;
    while (!walk.ended() && !reached) {
      scope.stop().check();
      PostAnswer answer;
      try {
        answer = scope.client().posts(listed.id(), walk.query());
      } catch (MattermostException e) {
        if (e.kind() != MattermostException.Kind.ANSWER_TOO_LARGE || !walk.shrink()) throw e;
        continue;
      }
      walk.began(scope.firstKnown(answer.serverTime(), listed.lastPostAt()));
      PostList page = answer.list();
      SinceReader.requireOwn(page, listed.id());
      Optional<Stretch> shown = Optional.empty();
      if (walk.isTrusted(page.posts())) shown = walk.advance(page.posts());
      else reanchor(walk);
      reached = walk.state().floor() < store.posts().from();
      notes = notes.shown(page, walk.state());
      storeLater(page, answer.serverTime(), shown);
    }
  }

  private void storeLater(PostList list, long serverTime, Optional<Stretch> shown)
      throws IOException {
    noteDoubts();
    store.storeLater(list, serverTime, at(notes), at(notes.doubting()), shown);
  }

  /** Waits for what is being stored: some of it may be older than what is held. */
  private void noteDoubts() throws IOException {
    store.drain();
    if (store.taken().doubtful() > 0) notes = notes.doubting();
  }

  private ChannelState at(WalkNotes place) {
    return store.state().walking(store.state().walkNo(), place.toJson());
  }

  private void reanchor(Walk walk) throws IOException {
    WalkState at = walk.state();
    Optional<String> other =
        scope
            .writer()
            .apply(
                transaction ->
                    transaction.postAbove(
                        store.channel().no(), at.floor(), at.anchor().orElse(""), at.failures()));
    try {
      walk.reanchor(other);
    } catch (Walk.AnchorsVanishedException e) {
      throw new GapException("Posts were deleted while it was read; the next run reads it again.");
    }
  }

  /** Reads what changed since the walk began, step by step when the server cuts that short. */
  private void catchUp() throws IOException {
    scope.stop().check();
    long expected = notes.recent().newest();
    SinceReader.Answered answered = since.ask(notes.nextCatchUp(), expected);
    for (int step = 0; step < MOST_STEPS && answered.changes().isCut(); step++) {
      // More than 1000 rows of one millisecond cannot be told apart: past them.
      long cut = answered.changes().newest();
      long next = cut - 1 > answered.from() ? cut - 1 : cut;
      if (cut > notes.at().startedAt() || next <= answered.from()) break;
      notes = notes.catchingUpFrom(next);
      Changes some = answered.changes();
      storeLater(some.list(), some.serverTime(), Optional.empty());
      answered = since.ask(next, 0);
    }
    if (answered.changes().isCut()) {
      keep(answered, settlement.walk(store.watermark(), WalkNotes.Why.AGAIN));
    } else if (!answered.changes().shows(answered.from(), expected)) {
      noteBad(answered);
    } else {
      settle(answered);
    }
  }

  private void noteBad(SinceReader.Answered answered) throws IOException {
    int times = store.watermark().bad() + 1;
    if (times >= Watermark.TRIES) {
      settle(answered);
      return;
    }
    keep(
        answered,
        store.with(store.watermark().bad(times)).walking(store.state().walkNo(), notes.toJson()));
    throw new GapException(NO_CANARY);
  }

  private void keep(SinceReader.Answered answered, ChannelState then) throws IOException {
    Changes changes = answered.changes();
    store.store(
        changes.list(), changes.serverTime(), Optional.empty(), (transaction, taken) -> then);
  }

  private void settle(SinceReader.Answered answered) throws IOException {
    noteDoubts();
    Changes changes = answered.changes();
    store.store(
        changes.list(),
        changes.serverTime(),
        Optional.empty(),
        (transaction, taken) ->
            settlement.afterWalk(transaction, taken, changes, answered.from(), notes));
  }
}
