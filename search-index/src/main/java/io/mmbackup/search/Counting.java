package io.mmbackup.search;

import io.mmbackup.search.SearchResults.Count;
import io.mmbackup.search.SearchResults.Counts;
import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.query.Problem;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts matching posts by channel, person and time: by ordinals within a segment, then by name.
 */
final class Counting implements CollectorManager<Counting.Collecting, Counting> {
  /** More than anybody looks at; each is looked up by its id. */
  private static final int NAMED = 100;

  private final Map<String, Long> channels = new HashMap<>();
  private final Map<String, Long> people = new HashMap<>();
  private final Times times;
  private long total;

  Counting(ZoneId zone) {
    this.times = new Times(zone);
  }

  long total() {
    return total;
  }

  Counts counts(Names names) throws IOException {
    Map<Integer, Long> years = new TreeMap<>();
    times.months().forEach((month, posts) -> years.merge(month.getYear(), posts, Long::sum));
    return new Counts(
        named(channels, names, IndexFormat.CHANNEL_KIND),
        named(people, names, IndexFormat.PERSON_KIND),
        years.entrySet().stream()
            .map(one -> new Count(one.getKey().toString(), one.getKey().toString(), one.getValue()))
            .toList());
  }

  Statistics statistics(Names names, List<Statistics.Emoji> reactions, List<Problem> problems)
      throws IOException {
    return new Statistics(
        total,
        times.months(),
        times.hours(),
        named(channels, names, IndexFormat.CHANNEL_KIND),
        named(people, names, IndexFormat.PERSON_KIND),
        reactions,
        problems);
  }

  private static List<Count> named(Map<String, Long> counted, Names names, String kind)
      throws IOException {
    List<Map.Entry<String, Long>> most =
        counted.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(NAMED)
            .toList();
    Map<String, String> shown =
        names.shown(
            kind, most.stream().map(Map.Entry::getKey).filter(id -> !isSpoken(id)).toList());
    List<Count> counts = new ArrayList<>();
    for (Map.Entry<String, Long> one : most) {
      String id = one.getKey();
      counts.add(
          isSpoken(id)
              ? new Count("", id.substring(IndexFormat.SPOKEN.length()), one.getValue())
              : new Count(id, shown.getOrDefault(id, id), one.getValue()));
    }
    return List.copyOf(counts);
  }

  private static boolean isSpoken(String who) {
    return who.startsWith(IndexFormat.SPOKEN);
  }

  @Override
  public Collecting newCollector() {
    return new Collecting();
  }

  @Override
  public Counting reduce(Collection<Collecting> collectors) {
    return this;
  }

  /** There is one: searches here use no threads of their own. */
  final class Collecting implements Collector {
    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return new Segment(context);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private final class Segment implements LeafCollector {
    private final SortedDocValues channel;
    private final SortedDocValues who;
    private final NumericDocValues time;
    private final int[] channelCounts;
    private final int[] whoCounts;

    Segment(LeafReaderContext context) throws IOException {
      channel = DocValues.getSorted(context.reader(), IndexFormat.CHANNEL);
      who = DocValues.getSorted(context.reader(), IndexFormat.WHO);
      time = Ages.times(context);
      channelCounts = new int[channel.getValueCount()];
      whoCounts = new int[who.getValueCount()];
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) throws IOException {
      total++;
      if (channel.advanceExact(doc)) channelCounts[channel.ordValue()]++;
      if (who.advanceExact(doc)) whoCounts[who.ordValue()]++;
      if (time.advanceExact(doc)) times.count(time.longValue());
    }

    @Override
    public void finish() throws IOException {
      add(channel, channelCounts, channels);
      add(who, whoCounts, people);
    }

    private static void add(SortedDocValues values, int[] counts, Map<String, Long> all)
        throws IOException {
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] == 0) continue;
        all.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
      }
    }
  }
}
