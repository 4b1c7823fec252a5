package io.mmbackup.search;

/** Of results. */
public enum Order {
  /** What fits best first, the newer of two alike. By date where no word is searched for. */
  BEST,
  /** The newest first. */
  NEWEST,
  /** The oldest first. */
  OLDEST
}
