package io.mmbackup.core.archive;

/**
 * What became of posts that were taken in. {@code unseen} are tombstones of posts never seen;
 * {@code doubtful} posts with an older update time than before, which are believed when a later run
 * sees the same.
 */
public record Taken(int added, int changed, int unseen, int doubtful) {
  /** Of no posts. */
  public static final Taken NOTHING = new Taken(0, 0, 0, 0);

  /** New and changed ones. */
  public int changes() {
    return added + changed;
  }

  /** Both together. */
  public Taken and(Taken other) {
    return new Taken(
        added + other.added,
        changed + other.changed,
        unseen + other.unseen,
        doubtful + other.doubtful);
  }

  Taken and(PostTable.Outcome outcome) {
    return switch (outcome) {
      case NEW, FOUND -> new Taken(added + 1, changed, unseen, doubtful);
      case CHANGED -> new Taken(added, changed + 1, unseen, doubtful);
      case UNSEEN -> new Taken(added, changed, unseen + 1, doubtful);
      case DOUBTFUL -> new Taken(added, changed, unseen, doubtful + 1);
      case UNCHANGED -> this;
    };
  }
}
