package io.mmbackup.search;

import io.mmbackup.search.query.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/**
 * Figures about the posts that a query finds.
 *
 * @param posts how many there are
 * @param months how many in each month of the zone; months without any are left out
 * @param hours how many at each hour of the week in the zone: {@code [day][hour]}, Monday first
 * @param channels the 100 most frequent, the most frequent first
 * @param people the same
 * @param reactions the 30 most frequent emoji, the most frequent first
 * @param problems what of the query was not understood, by place
 */
public record Statistics(
    long posts,
    SortedMap<YearMonth, Long> months,
    long[][] hours,
    List<SearchResults.Count> channels,
    List<SearchResults.Count> people,
    List<Emoji> reactions,
    List<Problem> problems) {

  /** How many posts somebody reacted to with this emoji; the name is in small letters. */
  public record Emoji(String name, long posts) {}

  /**
   * A word that is typical of a year.
   *
   * @param text folded, as all words of the index: small letters, no accents
   * @param posts how many posts of the year say it
   * @param weight from 1 to 4, by how frequent it is among the words it comes with
   */
  public record Word(String text, long posts, int weight) {}
}
