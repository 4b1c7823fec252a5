package io.mmbackup.search;

import io.mmbackup.search.SearchResults.Count;
import io.mmbackup.search.SearchResults.Counts;
import io.mmbackup.search.index.IndexFormat;
import java.io.IOException;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts matching posts by channel, person and year: by ordinals within a segment, then by name.
 */
final class Counting implements CollectorManager<Counting.Collecting, Counting> {
  /** More than anybody looks at; each is looked up by its id. */
  private static final int NAMED = 100;

  private final ZoneId zone;
  private final Map<String, Long> channels = new HashMap<>();
  private final Map<String, Long> people = new HashMap<>();
  private final Map<Integer, Long> years = new TreeMap<>();
  private long total;

  Counting(ZoneId zone) {
    this.zone = zone;
  }

  long total() {
    return total;
  }

  Counts counts(Names names) throws IOException {
    return new Counts(
        named(channels, names, IndexFormat.CHANNEL_KIND),
        named(people, names, IndexFormat.PERSON_KIND),
        years.entrySet().stream()
            .map(one -> new Count(one.getKey().toString(), one.getKey().toString(), one.getValue()))
            .toList());
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
    List<Count> counts = new ArrayList<>();
    for (Map.Entry<String, Long> one : most) {
      String id = one.getKey();
      counts.add(
          id.startsWith(IndexFormat.SPOKEN)
              ? new Count("", id.substring(IndexFormat.SPOKEN.length()), one.getValue())
              : new Count(id, names.shown(kind, id), one.getValue()));
    }
    return List.copyOf(counts);
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
    private final SortedNumericDocValues time;
    private final int[] channelCounts;
    private final int[] whoCounts;
    private long yearFrom;
    private long yearUntil;
    private int year;
    private long inYear;

    Segment(LeafReaderContext context) throws IOException {
      channel = DocValues.getSorted(context.reader(), IndexFormat.CHANNEL);
      who = DocValues.getSorted(context.reader(), IndexFormat.WHO);
      time = DocValues.getSortedNumeric(context.reader(), IndexFormat.TIME);
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
      if (time.advanceExact(doc)) countYear(time.nextValue());
    }

    /** Documents come by time, so a year is worked out once. */
    private void countYear(long ms) {
      if (ms < yearFrom || ms >= yearUntil) {
        endYear();
        year = Instant.ofEpochMilli(ms).atZone(zone).getYear();
        yearFrom = start(year);
        yearUntil = start(year + 1);
      }
      inYear++;
    }

    private long start(int of) {
      return Year.of(of).atDay(1).atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private void endYear() {
      if (inYear > 0) years.merge(year, inYear, Long::sum);
      inYear = 0;
    }

    @Override
    public void finish() throws IOException {
      endYear();
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
