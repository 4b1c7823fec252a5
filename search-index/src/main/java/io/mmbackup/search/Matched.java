package io.mmbackup.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** The documents that match a query, a bit for each; to ask which terms are in how many of them. */
final class Matched implements CollectorManager<Collector, Matched> {
  /** Those of a segment. */
  record Segment(LeafReaderContext context, FixedBitSet documents) {
    /** How many of these documents have the term. */
    long count(PostingsEnum term) throws IOException {
      long count = 0;
      for (int doc = term.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = term.nextDoc()) {
        if (documents.get(doc)) count++;
      }
      return count;
    }
  }

  private final List<Segment> segments = new ArrayList<>();

  /** Segments with anything in them. */
  List<Segment> segments() {
    return segments;
  }

  /** By the number of the segment. */
  Map<Integer, FixedBitSet> documents() {
    return segments.stream()
        .collect(Collectors.toMap(one -> one.context().ord, Segment::documents));
  }

  @Override
  public Collector newCollector() {
    return new Collector() {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext context) {
        FixedBitSet documents = new FixedBitSet(context.reader().maxDoc());
        segments.add(new Segment(context, documents));
        return new LeafCollector() {
          @Override
          public void setScorer(Scorable scorer) {}

          @Override
          public void collect(int doc) {
            documents.set(doc);
          }
        };
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }
    };
  }

  @Override
  public Matched reduce(Collection<Collector> collectors) {
    return this;
  }
}
