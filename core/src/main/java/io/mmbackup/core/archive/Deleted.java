package io.mmbackup.core.archive;

/** Which posts a reader is given. The archive itself keeps every post for ever. */
public enum Deleted {
  /** All; those that were deleted on the server carry the time of it. */
  MARK(""),
  /** Only those that were not deleted on the server. */
  HIDE(" and p.delete_at = 0");

  private final String condition;

  Deleted(String condition) {
    this.condition = condition;
  }

  /** To be added to a where clause over {@code post p}. */
  String condition() {
    return condition;
  }
}
