package io.mmbackup.fake.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A timeline held in memory, which can be changed. Guarded by the lock of {@link State}. */
public final class StoredTimeline implements Timeline {
  private final List<PostRow> live = new ArrayList<>();
  // Insertion order is the order of rows on the database's disk: an update moves a row to the end.
  private final SequencedMap<String, PostRow> rows = new LinkedHashMap<>();
  private final Map<String, Integer> replies = new HashMap<>();
  private final TreeMap<Long, Integer> updateTimes = new TreeMap<>();
  private final List<Step> steps = new ArrayList<>();
  private boolean remembers;

  /** What a change replaced: nothing when the row is new. */
  private record Step(String id, @Nullable PostRow before) {}

  /** Remembers from now on how each change can be taken back. */
  void remember() {
    remembers = true;
  }

  /** How many changes are remembered. */
  int stepCount() {
    return steps.size();
  }

  /** A copy as it was when only so many changes were remembered. */
  StoredTimeline asOf(int stepCount) {
    SequencedMap<String, PostRow> then = new LinkedHashMap<>(rows);
    for (Step step : steps.subList(stepCount, steps.size()).reversed()) {
      if (step.before() == null) {
        then.remove(step.id());
      } else {
        then.put(step.id(), step.before());
      }
    }
    StoredTimeline copy = new StoredTimeline();
    then.values().forEach(copy::put);
    return copy;
  }

  private void note(String id) {
    if (remembers) {
      steps.add(new Step(id, rows.get(id)));
    }
  }

  /** Adds a row, or replaces the one of the same id. */
  public void put(PostRow row) {
    note(row.id());
    drop(row.id());
    rows.put(row.id(), row);
    updateTimes.merge(row.updateAt(), 1, Integer::sum);
    if (row.live()) {
      live.add(countUpTo(row.createAt()), row);
      if (!row.rootId().isEmpty()) {
        replies.merge(row.rootId(), 1, Integer::sum);
      }
    }
  }

  /** Takes a row away for ever. Does nothing when there is none of this id. */
  public void remove(String id) {
    note(id);
    drop(id);
  }

  private void drop(String id) {
    PostRow row = rows.remove(id);
    if (row == null) {
      return;
    }
    updateTimes.computeIfPresent(row.updateAt(), (time, n) -> n == 1 ? null : n - 1);
    if (row.live()) {
      live.remove(indexOf(row));
      if (!row.rootId().isEmpty()) {
        replies.computeIfPresent(row.rootId(), (root, n) -> n == 1 ? null : n - 1);
      }
    }
  }

  /** All rows, deleted ones and earlier versions included. */
  public List<PostRow> rows() {
    return List.copyOf(rows.values());
  }

  private int indexOf(PostRow row) {
    int index = countBefore(row.createAt());
    while (!live.get(index).id().equals(row.id())) {
      index++;
    }
    return index;
  }

  private int countUpTo(long createAt) {
    return countBefore(createAt + 1);
  }

  @Override
  public int liveCount() {
    return live.size();
  }

  @Override
  public PostView live(int index) {
    return live.get(index);
  }

  @Override
  public int countBefore(long createAt) {
    int low = 0;
    int high = live.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (live.get(middle).createAt() < createAt) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public @Nullable PostRow find(String id) {
    return rows.get(id);
  }

  @Override
  public List<PostView> changedAfter(long since, int limit, boolean withNewest) {
    List<PostView> changed = new ArrayList<>();
    for (PostRow row : rows.values()) {
      if (row.updateAt() > since) {
        changed.add(row);
      }
    }
    if (changed.size() <= limit) {
      return changed;
    }
    if (!withNewest) {
      return List.copyOf(changed.subList(0, limit));
    }
    PostView newest =
        changed.stream().max(Comparator.comparingLong(PostView::updateAt)).orElseThrow();
    changed.remove(newest);
    int start = Math.min(changed.size() / 3, changed.size() - (limit - 1));
    List<PostView> part = new ArrayList<>(changed.subList(start, start + limit - 1));
    part.add(newest);
    return part;
  }

  @Override
  public List<PostView> thread(String rootId) {
    List<PostView> thread = new ArrayList<>();
    PostRow root = rows.get(rootId);
    if (root == null) {
      return thread;
    }
    if (root.live()) {
      thread.add(root);
    }
    int missing = replyCount(rootId);
    // Replies are nearly always newer than their root; back-dated imports are the exception.
    for (int i = countBefore(root.createAt()); i < live.size() && missing > 0; i++) {
      if (live.get(i).rootId().equals(rootId)) {
        thread.add(live.get(i));
        missing--;
      }
    }
    for (int i = 0; missing > 0; i++) {
      if (live.get(i).rootId().equals(rootId)) {
        thread.add(live.get(i));
        missing--;
      }
    }
    thread.sort(Comparator.comparingLong(PostView::createAt));
    return thread;
  }

  @Override
  public int replyCount(String rootId) {
    return replies.getOrDefault(rootId, 0);
  }

  @Override
  public List<PostView> history(String postId) {
    List<PostView> versions = new ArrayList<>();
    for (PostRow row : rows.values()) {
      if (row.originalId().equals(postId)) {
        versions.add(row);
      }
    }
    versions.sort(Comparator.comparingLong(PostView::updateAt));
    return versions;
  }

  @Override
  public List<PostView> pinned() {
    List<PostView> pinned = new ArrayList<>();
    for (PostRow row : live.reversed()) {
      if (row.pinned()) {
        pinned.add(row);
      }
    }
    return pinned;
  }

  @Override
  public long lastUpdateAt() {
    return updateTimes.isEmpty() ? 0 : updateTimes.lastKey();
  }
}
