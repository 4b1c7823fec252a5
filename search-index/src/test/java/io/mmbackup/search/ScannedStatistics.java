package io.mmbackup.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.search.TestBackup.Sent;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What statistics must say, by looking at each post. */
final class ScannedStatistics {
  private ScannedStatistics() {}

  static void assertAgree(Statistics statistics, List<Sent> posts, ZoneId zone) {
    TreeMap<YearMonth, Long> months = new TreeMap<>();
    long[][] hours = new long[7][24];
    for (Sent post : posts) {
      ZonedDateTime at = Instant.ofEpochMilli(post.createAt).atZone(zone);
      months.merge(YearMonth.from(at), 1L, Long::sum);
      hours[at.getDayOfWeek().getValue() - 1][at.getHour()]++;
    }
    assertThat(statistics.posts()).isEqualTo(posts.size());
    assertThat(statistics.months()).isEqualTo(months);
    assertThat(statistics.hours()).isDeepEqualTo(hours);
    assertThat(counts(statistics.channels(), SearchResults.Count::id))
        .isEqualTo(counts(posts.stream().map(post -> post.channel)));
    assertThat(counts(statistics.people(), one -> one.id().isEmpty() ? one.shown() : one.id()))
        .isEqualTo(
            counts(posts.stream().map(post -> post.speaker.isEmpty() ? post.user : post.speaker)));
    assertThat(
            statistics.reactions().stream()
                .collect(Collectors.toMap(Statistics.Emoji::name, Statistics.Emoji::posts)))
        .isEqualTo(counts(posts.stream().flatMap(post -> post.reactions.stream().distinct())));
    assertThat(statistics.reactions().stream().map(one -> -one.posts()).toList()).isSorted();
  }

  private static Map<String, Long> counts(
      List<SearchResults.Count> counts, Function<SearchResults.Count, String> name) {
    return counts.stream().collect(Collectors.toMap(name, SearchResults.Count::posts));
  }

  private static Map<String, Long> counts(Stream<String> names) {
    return names.collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }
}
