package io.mmbackup.core.archive;

/**
 * What became of posts that were taken in. {@code deleted} were deleted on the server and are kept;
 * {@code unseen} are tombstones of posts never seen; {@code doubtful} posts with an older update
 * time than before, which are believed when a later run sees the same.
 */
public record Taken(int added, int changed, int deleted, int unseen, int doubtful) {
  /** Of no posts. */
  public static final Taken NOTHING = new Taken(0, 0, 0, 0, 0);

  /** New, changed and deleted ones. */
  public int changes() {
    return added + changed + deleted;
  }

  /** Both together. */
  public Taken and(Taken other) {
    return new Taken(
        added + other.added,
        changed + other.changed,
        deleted + other.deleted,
        unseen + other.unseen,
        doubtful + other.doubtful);
  }

  Taken and(PostTable.Outcome outcome) {
    return switch (outcome) {
      case NEW, FOUND -> and(new Taken(1, 0, 0, 0, 0));
      case CHANGED -> and(new Taken(0, 1, 0, 0, 0));
      case DELETED -> and(new Taken(0, 0, 1, 0, 0));
      case UNSEEN -> and(new Taken(0, 0, 0, 1, 0));
      case DOUBTFUL -> and(new Taken(0, 0, 0, 0, 1));
      case UNCHANGED -> this;
    };
  }
}
