package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ArchiveWriter;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Stretch;
import io.mmbackup.core.archive.Taken;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.wire.PostList;
import io.mmbackup.core.wire.PostObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

/**
 * What is known of one channel while it is read. Posts are committed together with the state that
 * follows of them, in one transaction. One thread.
 */
final class ChannelStore {
  /** Decides, within the transaction that has taken in the posts, what is known now. */
  interface Decision {
    ChannelState decide(Transaction transaction, Taken taken) throws SQLException;
  }

  private final CrawlScope scope;
  private final ChannelRow channel;
  private final long lastPostAt;

  /** Nothing was ever held but what the first walk itself brings: nothing can be missing. */
  private final boolean isFirstTime;

  private final List<Future<Taken>> pending = new ArrayList<>();
  private ChannelState state;
  private PostRange posts;
  private Taken taken = Taken.NOTHING;

  ChannelStore(CrawlScope scope, ChannelRow channel) {
    this.scope = scope;
    this.channel = channel;
    this.state = channel.state();
    this.posts = scope.posts();
    this.lastPostAt =
        state.listing().flatMap(ListingTuple::parse).map(ListingTuple::lastPostAt).orElse(0L);
    this.isFirstTime = state.completeAsOf() == 0 && state.walkNo() <= 1;
  }

  ChannelRow channel() {
    return channel;
  }

  /** Notes what is asked for; whether that is more than was asked for when it was read whole. */
  boolean begin() {
    long before = state.askedFrom();
    state = scope.posts().begin(state);
    posts = scope.posts().of(state);
    return state.askedFrom() < before;
  }

  /** The time span of the posts asked for. */
  PostRange posts() {
    return posts;
  }

  ChannelState state() {
    return state;
  }

  Watermark watermark() {
    return state.watermark().map(Watermark::parse).orElse(Watermark.NONE);
  }

  /** With another watermark, as of the look that is under way. */
  ChannelState with(Watermark watermark) {
    return state.known(watermark.toJson(), scope.serverTime());
  }

  Taken taken() {
    return taken;
  }

  /**
   * Commits posts together with the state that follows, another one if any of them is doubtful, and
   * goes on meanwhile. {@code shown} is what is now known to have been shown whole.
   */
  void storeLater(
      PostList list,
      long serverTime,
      ChannelState then,
      ChannelState ifDoubtful,
      Optional<Stretch> shown)
      throws IOException {
    drain();
    state = then;
    pending.add(
        scope
            .writer()
            .submit(
                transaction -> {
                  Taken some = put(transaction, list, serverTime, shown);
                  transaction.putState(channel.no(), some.doubtful() == 0 ? then : ifDoubtful);
                  return some;
                }));
    tell(list);
  }

  /** Commits posts together with the state that is decided when they are taken in. */
  void store(PostList list, long serverTime, Optional<Stretch> shown, Decision decision)
      throws IOException {
    drain();
    state =
        scope
            .writer()
            .apply(
                transaction -> {
                  Taken some = put(transaction, list, serverTime, shown);
                  ChannelState then = decision.decide(transaction, some);
                  transaction.putState(channel.no(), then);
                  taken = taken.and(some);
                  return then;
                });
    tell(list);
  }

  /** Commits a state. */
  void put(ChannelState then) throws IOException {
    drain();
    state = then;
    scope.writer().run(transaction -> transaction.putState(channel.no(), then));
  }

  private Taken put(
      Transaction transaction, PostList list, long serverTime, Optional<Stretch> shown)
      throws SQLException {
    AskedFor asked = AskedFor.of(list, posts, transaction, channel.no());
    Taken some = transaction.putPosts(channel, asked.posts(), serverTime, lastPostAt);
    Taken roots = transaction.putPosts(channel, asked.roots(), serverTime, lastPostAt);
    if (shown.isPresent() && !isFirstTime) {
      transaction.missPosts(
          channel, shown.get().above(list.firstInaccessiblePostTime()), serverTime);
    }
    for (PostObject post : asked.posts()) {
      boolean ownEdit = post.editAt() != 0 && post.userId().equals(scope.userId());
      if (ownEdit && post.deleteAt() == 0) transaction.noteOwnEdit(channel, post);
    }
    return some.and(roots);
  }

  /** Waits until everything is committed. */
  void drain() throws IOException {
    for (Future<Taken> one : pending) taken = taken.and(ArchiveWriter.await(one));
    pending.clear();
  }

  private void tell(PostList list) {
    if (list.posts().isEmpty()) return;
    long oldest = list.posts().get(list.posts().size() - 1).createAt();
    scope.listener().read(channel.displayName(), list.posts().size(), Instant.ofEpochMilli(oldest));
  }
}
