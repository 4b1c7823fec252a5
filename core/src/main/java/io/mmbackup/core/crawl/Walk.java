package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.Stretch;
import io.mmbackup.core.mattermost.PostQuery;
import io.mmbackup.core.wire.PostObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The walk through a channel's history from the newest post to the oldest: which page to ask for
 * next, and when the end is reached.
 *
 * <p>The server gives posts strictly older, in milliseconds, than an anchor. So posts that share a
 * millisecond across the border of two pages would be lost (3 of 401 on a real server). Three rules
 * prevent that:
 *
 * <ul>
 *   <li>Tie rule: the next anchor is the oldest post of the page that is strictly newer than the
 *       page's last millisecond, the floor; everything at the floor is read again, whole.
 *   <li>A page of one single millisecond is followed by offsets under the same anchor. Deletions
 *       shift offsets and hide a post, so that is repeated until two passes in a row have seen just
 *       the same posts: what was read and then deleted in the first would be missing in the second.
 *   <li>Guard: a page after the first must hold a post at or above the floor. If it does not, the
 *       anchor itself has gone meanwhile, and the server answers as if history ended there.
 * </ul>
 *
 * Not thread-safe. {@link #state} is what has to be kept to go on in another run.
 */
final class Walk {
  private static final int MOST_FAILURES = 20;

  /** So many anchors may go before the walk begins again at the newest post. */
  private static final int MOST_ANCHORS = 3;

  private final boolean shortPageIsEnd;
  private WalkState state;

  /** Ids seen in this pass by offsets, and in the one before; a new run simply begins again. */
  private Set<String> thisPass = new HashSet<>();

  private Optional<Set<String>> lastPass = Optional.empty();
  private boolean ended;

  /**
   * @param shortPageIsEnd false for servers that filter pages after reading them, where only an
   *     empty page is the end
   */
  Walk(WalkState state, boolean shortPageIsEnd) {
    this.state = state;
    this.shortPageIsEnd = shortPageIsEnd;
  }

  WalkState state() {
    return state;
  }

  boolean ended() {
    return ended;
  }

  /** Notes the server's time (ms UTC) of the first page's answer; later ones change nothing. */
  void began(long serverTime) {
    if (state.startedAt() == 0) state = state.startedAt(serverTime);
  }

  /** What to ask for next. */
  PostQuery query() {
    return state
        .anchor()
        .<PostQuery>map(anchor -> new PostQuery.Before(anchor, state.page(), state.perPage()))
        .orElseGet(() -> new PostQuery.Newest(state.page(), state.perPage()));
  }

  /** Whether this page proves that its anchor was still there; see the guard. */
  boolean isTrusted(List<PostObject> page) {
    if (state.anchor().isEmpty() || state.page() > 0) return true;
    return page.stream().anyMatch(post -> post.createAt() >= state.floor());
  }

  /**
   * The anchor has gone: goes on from another post that is known to be above the floor, or from the
   * newest when there is none, or when too many have gone already.
   */
  void reanchor(Optional<String> other) {
    int failures = state.failures() + 1;
    if (failures > MOST_FAILURES) throw new AnchorsVanishedException();
    state =
        other.isPresent() && failures <= MOST_ANCHORS
            ? state.anchoredAt(other.get(), state.floor()).failed(failures)
            : state.fromNewest().failed(failures);
    clearPasses();
  }

  /** The answer was too large: asks for less at a time; false when it cannot be less. */
  boolean shrink() {
    if (state.perPage() == 1) return false;
    state = state.withSmallerPages();
    clearPasses();
    return true;
  }

  /**
   * Takes in a trusted page, newest first, and decides what comes next. Returns the part of the
   * history that is now known to have been shown whole; empty inside one millisecond.
   */
  Optional<Stretch> advance(List<PostObject> page) {
    long upTo = state.floor();
    long floor = page.isEmpty() ? Long.MIN_VALUE : page.get(page.size() - 1).createAt();
    Optional<PostObject> anchor = lastAbove(page, floor);
    boolean isLast = page.isEmpty() || (shortPageIsEnd && page.size() < state.perPage());
    boolean byOffset = anchor.isEmpty() && !isLast;
    Set<String> shown = new HashSet<>(state.page() > 0 ? thisPass : Set.of());
    page.forEach(post -> shown.add(post.id()));
    if (byOffset || state.page() > 0) thisPass = shown;
    if (byOffset) {
      boolean first = state.page() == 0;
      // The floor stays at the pass's first page: until a second pass has confirmed this one, an
      // anchor that goes must be replaced from above all of it.
      state = state.nextPage(first ? floor : upTo);
      return first ? Optional.of(new Stretch(floor, upTo, shown)) : Optional.empty();
    }
    if (repeatsPass()) return Optional.empty();
    if (isLast) ended = true;
    else state = state.anchoredAt(anchor.orElseThrow().id(), floor);
    clearPasses();
    return Optional.of(new Stretch(isLast ? Long.MIN_VALUE : floor, upTo, shown));
  }

  /** At the end of a pass by offsets: begins another one unless it saw what the one before saw. */
  private boolean repeatsPass() {
    if (state.page() == 0 || Optional.of(thisPass).equals(lastPass)) return false;
    lastPass = Optional.of(thisPass);
    thisPass = new HashSet<>();
    state = state.firstPage();
    return true;
  }

  private void clearPasses() {
    thisPass = new HashSet<>();
    lastPass = Optional.empty();
  }

  private static Optional<PostObject> lastAbove(List<PostObject> page, long floor) {
    for (int i = page.size() - 1; i >= 0; i--) {
      if (page.get(i).createAt() > floor) return Optional.of(page.get(i));
    }
    return Optional.empty();
  }

  /** Every anchor tried has been deleted; the channel is read again another time. */
  static final class AnchorsVanishedException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
