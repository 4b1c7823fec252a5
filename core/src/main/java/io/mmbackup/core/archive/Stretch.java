package io.mmbackup.core.archive;

import java.util.Set;

/**
 * A part of a channel's history that the server has just shown as a whole: the live posts created
 * later than {@code above} and not later than {@code upTo} (ms UTC) are {@code ids}, and no others.
 */
public record Stretch(long above, long upTo, Set<String> ids) {
  /** All of it. */
  public static Stretch whole(Set<String> ids) {
    return new Stretch(Long.MIN_VALUE, Long.MAX_VALUE, ids);
  }

  /** What of it is newer than what a plan withholds: created at or before a time, 0 for none. */
  public Stretch above(long withheldUpTo) {
    return withheldUpTo <= above ? this : new Stretch(withheldUpTo, upTo, ids);
  }
}
