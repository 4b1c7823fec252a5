package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ArchiveWriter;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Taken;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.PostAnswer;
import io.mmbackup.core.mattermost.PostQuery;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.PostList;
import io.mmbackup.core.wire.PostObject;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;

/**
 * Reads one channel to its end: a small one by a single request, others by a {@link Walk} that is
 * committed page by page, and then what changed while the walk went on. While one page is stored
 * the next one is already asked for; never more than two are in memory. One thread.
 */
final class ChannelReader {
  /**
   * Above so many messages a channel is walked; edits and people who come and go are not counted.
   */
  private static final int SMALL = 600;

  /**
   * The server silently cuts {@code since} to about 1000 arbitrary rows, and filters after that. An
   * answer of so many rows is taken for a cut one.
   */
  private static final int CUT = 900;

  /** How far before its start the catch-up of a walk begins: replicas lag, clocks are cut. */
  private static final List<Long> OVERLAPS = List.of(120_000L, 1_000L);

  private static final int MOST_WALKS = 3;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final CrawlScope scope;
  private final ChannelRow channel;
  private final ChannelObject listed;
  private final List<Future<Taken>> pending = new ArrayList<>();
  private ChannelState state;
  private long withheldBefore;
  private int added;
  private int changed;

  ChannelReader(CrawlScope scope, ChannelRow channel, ChannelObject listed) {
    this.scope = scope;
    this.channel = channel;
    this.listed = listed;
    this.state = channel.state();
  }

  /** Reads everything; whatever was read before an exception is committed. */
  Taken read() throws IOException {
    if (isEmpty()) settle(scope.serverTime());
    else if (state.phase() == ChannelState.Phase.WALK || !readAtOnce()) readByWalks();
    return new Taken(added, changed, 0);
  }

  /** Nothing was ever written here, by the server's own word. */
  private boolean isEmpty() {
    return listed.lastPostAt() == 0 && listed.totalMsgCount() == 0;
  }

  private boolean readAtOnce() throws IOException {
    if (listed.totalMsgCount() > SMALL) return false;
    PostAnswer answer;
    try {
      answer = scope.client().posts(listed.id(), new PostQuery.Since(1));
    } catch (MattermostException e) {
      if (e.kind() == MattermostException.Kind.ANSWER_TOO_LARGE) return false;
      throw e;
    }
    PostList list = checked(answer.list());
    if (list.posts().isEmpty() || list.posts().size() >= CUT) return false;
    store(list, answer.serverTime(), state);
    settle(answer.serverTime());
    return true;
  }

  private void readByWalks() throws IOException {
    for (int walks = 0; walks < MOST_WALKS; walks++) {
      long startedAt = walk();
      if (catchUp(startedAt)) return;
    }
    throw new GapException("It changes faster than it can be read.");
  }

  /** Walks to the end; returns when the walk had begun. */
  private long walk() throws IOException {
    Walk walk = new Walk(startingPoint(), scope.shortPageIsEnd());
    while (!walk.ended()) {
      PostAnswer answer;
      try {
        answer = scope.client().posts(listed.id(), walk.query());
      } catch (MattermostException e) {
        if (e.kind() != MattermostException.Kind.ANSWER_TOO_LARGE || !walk.shrink()) throw e;
        continue;
      }
      walk.began(firstNonZero(answer.serverTime(), scope.serverTime(), listed.lastPostAt()));
      PostList page = checked(answer.list());
      if (walk.isTrusted(page.posts())) walk.advance(page.posts());
      else reanchor(walk);
      state = state.walking(state.walkNo(), walk.state().toJson());
      store(page, answer.serverTime(), state);
    }
    return walk.state().startedAt();
  }

  private WalkState startingPoint() {
    if (state.phase() == ChannelState.Phase.WALK && state.walk().isPresent()) {
      return WalkState.parse(state.walk().get());
    }
    WalkState start = WalkState.start(PostQuery.LARGEST_PAGE);
    state = state.walking(state.walkNo() + 1, start.toJson());
    return start;
  }

  /** A proxy may strip the server's clock. */
  private static long firstNonZero(long... times) {
    for (long time : times) if (time != 0) return time;
    return 0;
  }

  private void reanchor(Walk walk) throws IOException {
    WalkState at = walk.state();
    Optional<String> other =
        scope
            .writer()
            .apply(
                transaction ->
                    transaction.postAbove(
                        channel.no(), at.floor(), at.anchor().orElse(""), at.failures()));
    try {
      walk.reanchor(other);
    } catch (Walk.AnchorsVanishedException e) {
      throw new GapException("Posts were deleted while it was read; the next run reads it again.");
    }
  }

  /** Reads what changed since the walk began; false when the server cut that short. */
  private boolean catchUp(long startedAt) throws IOException {
    for (long overlap : OVERLAPS) {
      long since = Math.max(1, startedAt - overlap);
      PostAnswer answer = scope.client().posts(listed.id(), new PostQuery.Since(since));
      PostList list = checked(answer.list());
      store(list, answer.serverTime(), state);
      if (list.posts().size() < CUT) {
        settle(answer.serverTime());
        return true;
      }
    }
    state = state.restarted();
    return false;
  }

  /** A post of another channel would be a server, or proxy, that mixes up its answers. */
  private PostList checked(PostList list) throws GapException {
    for (PostObject post : list.posts()) {
      if (!post.channelId().equals(listed.id())) {
        throw new GapException("The server answered with posts of another channel.");
      }
    }
    withheldBefore = Math.max(withheldBefore, list.firstInaccessiblePostTime());
    return list;
  }

  /** Commits posts together with the place to go on from. */
  private void store(PostList list, long serverTime, ChannelState then) throws IOException {
    drain();
    pending.add(
        scope
            .writer()
            .submit(
                transaction -> {
                  Taken posts = transaction.putPosts(channel, list.posts(), serverTime);
                  Taken roots = transaction.putPosts(channel, list.extras(), serverTime);
                  transaction.putState(channel.no(), then);
                  return posts.and(roots);
                }));
    if (list.posts().isEmpty()) return;
    long oldest = list.posts().get(list.posts().size() - 1).createAt();
    scope.listener().read(channel.displayName(), list.posts().size(), Instant.ofEpochMilli(oldest));
  }

  private void drain() throws IOException {
    for (Future<Taken> one : pending) {
      Taken taken = ArchiveWriter.await(one);
      added += taken.added();
      changed += taken.changed();
    }
    pending.clear();
  }

  /** Everything the server shows was read, as of this time. */
  private void settle(long asOf) throws IOException {
    drain();
    String listing = ListingTuple.of(listed).toJson();
    state =
        withheldBefore == 0
            ? state.complete(asOf, listing)
            : state.readWithGap(withheld(), listing);
    scope
        .writer()
        .apply(
            transaction -> {
              transaction.putState(channel.no(), state);
              return state;
            });
  }

  private String withheld() {
    return "Posts before "
        + DAY.format(Instant.ofEpochMilli(withheldBefore))
        + " are missing: the server's plan hides older messages. Ask its administrator.";
  }
}
