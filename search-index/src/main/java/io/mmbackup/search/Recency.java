package io.mmbackup.search;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Matches every post; a recent one scores more. Lucene's own query of this kind does not know that
 * the index is sorted by time, the newest first. This one tells that nothing further down is more
 * recent, so that a search ends where words can no longer outweigh age.
 */
final class Recency extends Query {
  /** What a post of now has; a rare word weighs about ten. */
  private static final double MOST = 1.5;

  /** A post this old has half of it. */
  private static final double HALF = Duration.ofDays(180).toMillis();

  private final long now;

  /** From this time on, ms UTC. */
  Recency(long now) {
    this.now = now;
  }

  private float score(long time) {
    return (float) (MOST * (HALF / (HALF + Math.abs((double) now - time))));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        return new DefaultScorerSupplier(
            new Scoring(Ages.times(context), Ages.times(context), boost));
      }

      @Override
      public Explanation explain(LeafReaderContext context, int doc) throws IOException {
        NumericDocValues times = Ages.times(context);
        if (!times.advanceExact(doc)) return Explanation.noMatch("no post");
        return Explanation.match(boost * score(times.longValue()), "recency");
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return true;
      }
    };
  }

  private final class Scoring extends Scorer {
    private final NumericDocValues times;
    private final NumericDocValues ahead;
    private final float boost;
    private float most;

    Scoring(NumericDocValues times, NumericDocValues ahead, float boost) {
      this.times = times;
      this.ahead = ahead;
      this.boost = boost;
      this.most = boost * (float) MOST;
    }

    @Override
    public int docID() {
      return times.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return times;
    }

    @Override
    public float score() throws IOException {
      return boost * Recency.this.score(times.longValue());
    }

    /** From here to the end: the first post is the most recent, unless it is of the future. */
    @Override
    public int advanceShallow(int target) throws IOException {
      if (ahead.advanceExact(target)) {
        most = boost * Recency.this.score(Math.min(now, ahead.longValue()));
      }
      return DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public float getMaxScore(int upTo) {
      return most;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "recency";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recency recency && recency.now == now;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(now);
  }
}
