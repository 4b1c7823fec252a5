package io.mmbackup.spi;

import java.util.List;

/**
 * What a channel holds of what outputs show: threads, files of posts, how many of these are not
 * there, bytes of those that are, and who wrote how much, most first.
 */
public record ChannelTotals(
    long threads, long files, long missingFiles, long fileBytes, List<Written> people) {
  /** How many posts were written with an account. */
  public record Written(User user, long posts) {}

  /** Keeps a copy. */
  public ChannelTotals {
    people = List.copyOf(people);
  }
}
