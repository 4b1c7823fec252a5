package io.mmbackup.core.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Stretch;
import io.mmbackup.core.mattermost.PostQuery;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * The walk against a history in memory that answers as the server does: strictly older than the
 * anchor, ties in any order, an empty page for an anchor that was permanently deleted.
 */
class WalkTest {
  /** A channel whose posts crowd into few milliseconds. */
  private static final class History {
    private final Random random;
    private final Map<String, PostObject> live = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();

    History(long seed, int posts, int milliseconds) {
      random = new Random(seed);
      for (int i = 0; i < posts; i++) {
        long createAt = 1L + random.nextInt(milliseconds);
        PostObject post = post("p" + i, createAt);
        live.put(post.id(), post);
        times.put(post.id(), createAt);
      }
    }

    List<PostObject> answer(PostQuery query) {
      return switch (query) {
        case PostQuery.Newest(int page, int perPage) -> page(Long.MAX_VALUE, page, perPage);
        case PostQuery.Before(String anchor, int page, int perPage) ->
            page(times.getOrDefault(anchor, Long.MIN_VALUE), page, perPage);
        case PostQuery.Since since -> throw new IllegalArgumentException(since.toString());
      };
    }

    private List<PostObject> page(long before, int page, int perPage) {
      List<PostObject> older =
          new ArrayList<>(live.values().stream().filter(p -> p.createAt() < before).toList());
      older.sort(
          Comparator.comparingLong(PostObject::createAt).reversed().thenComparing(PostObject::id));
      int from = Math.min(older.size(), page * perPage);
      return older.subList(from, Math.min(older.size(), from + perPage));
    }

    /** A permanent deletion: the server forgets even when the post was written. */
    void deleteOne() {
      if (live.isEmpty()) return;
      List<String> ids = new ArrayList<>(live.keySet());
      Collections.sort(ids);
      String id = ids.get(random.nextInt(ids.size()));
      live.remove(id);
      times.remove(id);
    }

    Optional<String> above(WalkState at) {
      return live.values().stream()
          .filter(post -> post.createAt() > at.floor())
          .filter(post -> !at.anchor().equals(Optional.of(post.id())))
          .sorted(Comparator.comparingLong(PostObject::createAt).thenComparing(PostObject::id))
          .skip(at.failures())
          .map(PostObject::id)
          .findFirst();
    }
  }

  private static PostObject post(String id, long createAt) {
    try {
      return PostObject.parse(
          "{\"id\":\"%s\",\"channel_id\":\"c\",\"create_at\":%d}"
              .formatted(id, createAt)
              .getBytes(UTF_8));
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Walks to the end, through storing and reading its state between any two pages. */
  private static Set<String> walk(History history, int perPage, int deletions) {
    Set<String> seen = new HashSet<>();
    Walk walk = new Walk(WalkState.start(perPage), true);
    for (int requests = 0; !walk.ended(); requests++) {
      assertThat(requests).as("requests").isLessThan(5_000);
      List<PostObject> page = List.copyOf(history.answer(walk.query()));
      page.forEach(post -> seen.add(post.id()));
      if (walk.isTrusted(page)) walk.advance(page);
      else walk.reanchor(history.above(walk.state()));
      if (requests < deletions) history.deleteOne();
    }
    return seen;
  }

  @Property(tries = 500)
  @Label("no post is skipped, however many share a millisecond")
  void nothingIsSkipped(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int posts,
      @ForAll @IntRange(min = 1, max = 30) int milliseconds,
      @ForAll @IntRange(min = 1, max = 7) int perPage) {
    History history = new History(seed, posts, milliseconds);
    assertThat(walk(history, perPage, 0)).isEqualTo(history.live.keySet());
  }

  @Property(tries = 3_000)
  @Label("every post that stays is seen, whatever is deleted during the walk")
  void whatStaysIsSeen(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int posts,
      @ForAll @IntRange(min = 1, max = 60) int milliseconds,
      @ForAll @IntRange(min = 2, max = 7) int perPage,
      @ForAll @IntRange(max = 8) int deletions) {
    History history = new History(seed, posts, milliseconds);
    Set<String> seen = walk(history, perPage, deletions);
    assertThat(seen).containsAll(history.live.keySet());
  }

  @Test
  void aPassThatBringsNothingNewMayStillHaveSkippedAPost() {
    History history = new History(4, 6, 1);
    Set<String> seen = walk(history, 2, 4);
    assertThat(seen).containsAll(history.live.keySet());
  }

  @Test
  void anAnchorThatGoesWithinAPassIsReplacedFromAboveThePass() {
    History history = new History(1213, 18, 5);
    Set<String> seen = walk(history, 3, 7);
    assertThat(seen).containsAll(history.live.keySet());
  }

  @Test
  void aPlainWalkWouldLoseTheTie() {
    History history = new History(1, 0, 1);
    for (String id : List.of("a", "b", "c")) {
      history.live.put(id, post(id, 5));
      history.times.put(id, 5L);
    }
    history.live.put("d", post("d", 9));
    history.times.put("d", 9L);
    assertThat(history.answer(new PostQuery.Before("a", 0, 2))).isEmpty();
    assertThat(walk(history, 2, 0)).containsExactlyInAnyOrder("a", "b", "c", "d");
  }

  private static WalkState parsed(WalkState state) {
    return WalkState.of(Notes.parse(state.toNotes(new Notes()).toJson()));
  }

  @Property(tries = 2_000)
  @Label("what a walk shows whole is whole, and without deletions it is everything")
  void whatIsShownWholeIsWhole(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int posts,
      @ForAll @IntRange(min = 1, max = 30) int milliseconds,
      @ForAll @IntRange(min = 2, max = 7) int perPage,
      @ForAll @IntRange(max = 6) int deletions) {
    History history = new History(seed, posts, milliseconds);
    List<Stretch> shown = new ArrayList<>();
    Walk walk = new Walk(WalkState.start(perPage), true);
    for (int requests = 0; !walk.ended(); requests++) {
      List<PostObject> page = List.copyOf(history.answer(walk.query()));
      if (walk.isTrusted(page)) walk.advance(page).ifPresent(shown::add);
      else walk.reanchor(history.above(walk.state()));
      if (requests < deletions) history.deleteOne();
    }
    for (PostObject post : history.live.values()) {
      List<Stretch> around =
          shown.stream()
              .filter(one -> post.createAt() > one.above() && post.createAt() <= one.upTo())
              .toList();
      assertThat(around).isNotEmpty().allMatch(one -> one.ids().contains(post.id()));
    }
  }

  @Test
  void aPassThatEndsInAnotherRunIsBegunAgain() {
    List<PostObject> tie = List.of(post("a", 5), post("b", 5));
    Walk first = new Walk(WalkState.start(2), true);
    first.advance(tie);
    Walk second = new Walk(first.state(), true);
    assertThat(second.advance(List.of())).isEmpty();
    assertThat(second.ended()).isFalse();
    assertThat(second.query()).isEqualTo(new PostQuery.Newest(0, 2));
  }

  @Test
  void itsStateSurvivesBeingWrittenAndRead() {
    WalkState state = WalkState.start(200).startedAt(7).anchoredAt("p\"1", 42).failed(3);
    assertThat(parsed(state)).isEqualTo(state);
    assertThat(parsed(WalkState.start(50))).isEqualTo(WalkState.start(50));
  }
}
