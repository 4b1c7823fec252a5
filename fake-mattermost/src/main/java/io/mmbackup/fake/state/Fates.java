package io.mmbackup.fake.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What became of every post that ever was: each content it had while it was live, and which of them
 * the server has sent to anybody. Nothing of generated posts. Thread-safe.
 */
public final class Fates {
  private final SequencedMap<String, Life> lives = new LinkedHashMap<>();

  /** The live contents of one post, oldest first, and those of them that were sent. */
  private record Life(List<PostRow> contents, Set<PostRow> shown) {}

  /** A row was written. Earlier versions and tombstones are not contents. */
  synchronized void written(PostRow row) {
    if (row.live() && row.originalId().isEmpty()) {
      life(row.id()).contents().add(row);
    }
  }

  /** A post is sent, in whatever answer. */
  public synchronized void shown(PostView post) {
    if (post instanceof PostRow row && row.live()) {
      life(row.id()).shown().add(row);
    }
  }

  private Life life(String id) {
    return lives.computeIfAbsent(id, i -> new Life(new ArrayList<>(), new LinkedHashSet<>()));
  }

  /** The ids of all posts that were ever written, in that order. */
  public synchronized List<String> ids() {
    return List.copyOf(lives.keySet());
  }

  /** The contents that a post had while it was live, oldest first. */
  public synchronized List<PostRow> contents(String postId) {
    Life life = lives.get(postId);
    return life == null ? List.of() : List.copyOf(life.contents());
  }

  /** The contents of a post that were sent, in the order in which that first happened. */
  public synchronized List<PostRow> shown(String postId) {
    Life life = lives.get(postId);
    return life == null ? List.of() : List.copyOf(life.shown());
  }
}
