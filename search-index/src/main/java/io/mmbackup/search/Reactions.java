package io.mmbackup.search;

import io.mmbackup.search.index.IndexFormat;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Which emoji people reacted with. */
final class Reactions {
  private static final int MOST = 30;

  private Reactions() {}

  /** To how many of the posts; the most frequent first. */
  static List<Statistics.Emoji> to(Matched posts) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (Matched.Segment segment : posts.segments()) {
      Terms terms = segment.context().reader().terms(IndexFormat.REACTION);
      if (terms != null) add(segment, terms.iterator(), counts);
    }
    return counts.entrySet().stream()
        .map(one -> new Statistics.Emoji(one.getKey(), one.getValue()))
        .sorted(
            Comparator.comparingLong(Statistics.Emoji::posts)
                .reversed()
                .thenComparing(Statistics.Emoji::name))
        .limit(MOST)
        .toList();
  }

  private static void add(Matched.Segment segment, TermsEnum names, Map<String, Long> counts)
      throws IOException {
    for (BytesRef name = names.next(); name != null; name = names.next()) {
      long count = segment.count(names.postings(null, PostingsEnum.NONE));
      if (count > 0) counts.merge(name.utf8ToString(), count, Long::sum);
    }
  }
}
