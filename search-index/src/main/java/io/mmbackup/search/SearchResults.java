package io.mmbackup.search;

import io.mmbackup.search.query.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param total how many posts match, those of other pages included
 * @param order what they are ordered by
 * @param hits this page
 * @param next the cursor of the next page; empty when this is the last
 * @param problems what of the query was not understood, by place
 * @param counts by channel, person and year; empty lists unless asked for
 * @param marks what to mark in the texts of the posts
 */
public record SearchResults(
    long total,
    Order order,
    List<Hit> hits,
    Optional<String> next,
    List<Problem> problems,
    Counts counts,
    Marks marks) {

  /** A post. */
  public record Hit(String postId, Instant createAt) {}

  /** Each the 100 most frequent, the most frequent first; every year, in their order. */
  public record Counts(List<Count> channels, List<Count> people, List<Count> years) {
    static final Counts NONE = new Counts(List.of(), List.of(), List.of());
  }

  /** {@code id} is empty for a name that a webhook or bot spoke under; a year is its own. */
  public record Count(String id, String shown, long posts) {}
}
