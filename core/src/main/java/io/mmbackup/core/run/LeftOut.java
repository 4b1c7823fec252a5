package io.mmbackup.core.run;

/**
 * What was left out because the user chose so: conversations that the last run did not look at,
 * files and their bytes. None of it is a gap. What posts were left out, each conversation tells.
 */
public record LeftOut(long conversations, long files, long bytes) {
  /** Everything was asked for. */
  public static final LeftOut NOTHING = new LeftOut(0, 0, 0);
}
