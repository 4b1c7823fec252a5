package io.mmbackup.search;

import io.mmbackup.search.index.IndexFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;

/** How old posts are. Each segment of the index is sorted by time, the newest first. */
final class Ages {
  /** Of each segment this many posts are looked at. */
  private static final int SAMPLES = 100;

  private Ages() {}

  /** The times of a segment's posts, ms UTC. */
  static NumericDocValues times(LeafReaderContext segment) throws IOException {
    var times = DocValues.getSortedNumeric(segment.reader(), IndexFormat.TIME);
    NumericDocValues one = DocValues.unwrapSingleton(times);
    if (one == null) throw new IOException("The search index has a post of two times.");
    return one;
  }

  private record Sample(long time, double posts) {}

  /** From this time on, ms UTC, about this share of all posts was written. */
  static long ofNewest(double share, IndexSearcher searcher) throws IOException {
    List<Sample> samples = new ArrayList<>();
    double all = 0;
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      NumericDocValues times = times(segment);
      double each = Math.max(1, (double) segment.reader().maxDoc() / SAMPLES);
      for (double at = each; at <= segment.reader().maxDoc(); at += each) {
        if (!times.advanceExact((int) at - 1)) continue; // no post
        samples.add(new Sample(times.longValue(), each));
        all += each;
      }
    }
    samples.sort(Comparator.comparingLong(Sample::time).reversed());
    double newer = 0;
    for (Sample sample : samples) {
      newer += sample.posts();
      if (newer >= share * all) return sample.time();
    }
    return Long.MIN_VALUE;
  }
}
