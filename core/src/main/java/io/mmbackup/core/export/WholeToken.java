package io.mmbackup.core.export;

import io.mmbackup.core.archive.Deleted;
import java.util.Optional;

/**
 * How far a writer has got as a whole: the print of how it renders, the print of what its index
 * pages show (empty until they were written), what becomes of deleted posts, and whether it has a
 * store of its own.
 */
record WholeToken(String print, String summary, Deleted deleted, boolean hasStore) {
  /** Empty for anything that is no such token. */
  static Optional<WholeToken> parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 4) return Optional.empty();
    return Optional.of(
        new WholeToken(
            parts[0],
            parts[1],
            parts[2].equals("hide") ? Deleted.HIDE : Deleted.MARK,
            parts[3].equals("store")));
  }

  @Override
  public String toString() {
    return String.join(
        ":",
        print,
        summary,
        deleted == Deleted.HIDE ? "hide" : "mark",
        hasStore ? "store" : "files");
  }
}
