package io.mmbackup.core.archive;

/** What became of posts that were taken in. {@code unseen} are tombstones of posts never seen. */
public record Taken(int added, int changed, int unseen) {
  /** Of no posts. */
  public static final Taken NOTHING = new Taken(0, 0, 0);

  /** New and changed ones. */
  public int changes() {
    return added + changed;
  }

  /** Both together. */
  public Taken and(Taken other) {
    return new Taken(added + other.added, changed + other.changed, unseen + other.unseen);
  }

  Taken and(PostTable.Outcome outcome) {
    return switch (outcome) {
      case NEW -> new Taken(added + 1, changed, unseen);
      case CHANGED -> new Taken(added, changed + 1, unseen);
      case UNSEEN -> new Taken(added, changed, unseen + 1);
      case UNCHANGED -> this;
    };
  }
}
