package io.mmbackup.core.run;

import java.time.Instant;
import java.util.Optional;

/**
 * What was left out because the user chose so: conversations that the last run did not look at,
 * posts from a time on, files and their bytes. None of it is a gap.
 */
public record LeftOut(long conversations, Optional<Instant> postsFrom, long files, long bytes) {
  /** Everything was asked for. */
  public static final LeftOut NOTHING = new LeftOut(0, Optional.empty(), 0, 0);
}
