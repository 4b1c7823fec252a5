package io.mmbackup.search;

import static java.util.Objects.requireNonNull;
import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.text.Words;
import java.io.IOException;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The words that posts of a year say far more often than those of the other years. Frequent words
 * are looked at, and counted in the posts of the year and in all.
 */
final class WordsOfYear {
  private static final int FEWEST = 5;
  private static final int LOOKED_AT = 3000;

  /** Whatever more than a fifth of all posts say is no word of a year. */
  private static final double COMMON = 0.2;

  /** By how much more often. */
  private static final double FAR = 2;

  /** Of the log-likelihood ratio: by chance it is more once in a thousand times. */
  private static final double CHANCE = 10.83;

  private static final int WEIGHTS = 4;

  private static final Pattern LETTERS =
      Pattern.compile("(?:[^\\p{L}]*\\p{L}){3}.*|" + WordQueries.WITHOUT_SPACES.pattern() + "{2}");

  /** The posts of a segment. */
  private record Segment(LeafReader reader, FixedBitSet all, FixedBitSet ofYear) {}

  /** How many posts of the year and how many others say it. */
  private record Said(String word, long inYear, long others) {}

  private record Typical(Said said, double likelihood) {}

  private final IndexSearcher searcher;
  private final List<Segment> segments = new ArrayList<>();
  private long postsOfYear;
  private long otherPosts;

  WordsOfYear(IndexSearcher searcher, int year, ZoneId zone) throws IOException {
    this.searcher = searcher;
    Query all = Translation.everyPost();
    Query ofYear =
        new BooleanQuery.Builder()
            .add(all, Occur.FILTER)
            .add(
                LongField.newRangeQuery(
                    IndexFormat.TIME, start(year, zone), start(year + 1, zone) - 1),
                Occur.FILTER)
            .build();
    Map<Integer, FixedBitSet> years = searcher.search(ofYear, new Matched()).documents();
    for (Matched.Segment one : searcher.search(all, new Matched()).segments()) {
      FixedBitSet documents = years.get(one.context().ord);
      if (documents == null) documents = new FixedBitSet(one.context().reader().maxDoc());
      segments.add(new Segment(one.context().reader(), one.documents(), documents));
      postsOfYear += documents.cardinality();
      otherPosts += one.documents().cardinality() - documents.cardinality();
    }
  }

  private static long start(int year, ZoneId zone) {
    return Year.of(year).atDay(1).atStartOfDay(zone).toInstant().toEpochMilli();
  }

  /** The most typical first; empty when there is no other year to tell it from. */
  List<Statistics.Word> most(int limit) throws IOException {
    if (postsOfYear == 0 || otherPosts == 0) return List.of();
    List<Said> typical = new ArrayList<>();
    // Some will turn out to be parts of addresses; with three times as many there are enough.
    for (Typical one : typical(3 * limit)) typical.add(one.said());
    return weighed(withoutParts(typical).stream().limit(limit).toList());
  }

  private List<Typical> typical(int most) throws IOException {
    List<Typical> typical = new ArrayList<>();
    for (BytesRef term : frequent()) {
      Said said = said(term);
      if (said.inYear() >= FEWEST && isFarMore(said)) {
        double likelihood = likelihood(said);
        if (likelihood > CHANCE) typical.add(new Typical(said, likelihood));
      }
    }
    return typical.stream()
        .sorted(
            Comparator.comparingDouble(Typical::likelihood)
                .reversed()
                .thenComparing(one -> one.said().word()))
        .limit(most)
        .toList();
  }

  /** Terms that may be words of a year, the most frequent, in the order of terms. */
  private List<BytesRef> frequent() throws IOException {
    record Candidate(BytesRef term, int documents) {}
    PriorityQueue<Candidate> most =
        new PriorityQueue<>(Comparator.comparingInt(Candidate::documents));
    double common = COMMON * (postsOfYear + otherPosts);
    Terms all = MultiTerms.getTerms(searcher.getIndexReader(), IndexFormat.TEXT);
    if (all == null) return List.of();
    TermsEnum terms = all.iterator();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      int documents = terms.docFreq();
      if (documents < FEWEST || documents > common) continue;
      if (most.size() == LOOKED_AT && documents <= most.element().documents()) continue;
      if (!isWord(term.utf8ToString())) continue;
      most.add(new Candidate(BytesRef.deepCopyOf(term), documents));
      if (most.size() > LOOKED_AT) most.remove();
    }
    return most.stream().map(Candidate::term).sorted().toList();
  }

  /** Three letters at least, of scripts without spaces a pair; no stem. */
  private static boolean isWord(String term) {
    return !term.startsWith(Words.STEM_MARK) && LETTERS.matcher(term).matches();
  }

  private Said said(BytesRef term) throws IOException {
    long all = 0;
    long inYear = 0;
    for (Segment segment : segments) {
      TermsEnum terms = Terms.getTerms(segment.reader(), IndexFormat.TEXT).iterator();
      if (!terms.seekExact(term)) continue;
      PostingsEnum posts = terms.postings(null, PostingsEnum.NONE);
      for (int post = posts.nextDoc(); post != NO_MORE_DOCS; post = posts.nextDoc()) {
        if (!segment.all().get(post)) continue;
        all++;
        if (segment.ofYear().get(post)) inYear++;
      }
    }
    return new Said(term.utf8ToString(), inYear, all - inYear);
  }

  private boolean isFarMore(Said said) {
    double inYear = (said.inYear() + 0.5) / (postsOfYear + 1);
    double otherwise = (said.others() + 0.5) / (otherPosts + 1);
    return inYear >= FAR * otherwise;
  }

  /** Dunning's ratio: how unlikely these counts are if the year makes no difference. */
  private double likelihood(Said said) {
    double share = (double) (said.inYear() + said.others()) / (postsOfYear + otherPosts);
    return 2
        * (surprise(said.inYear(), share * postsOfYear)
            + surprise(said.others(), share * otherPosts)
            + surprise(postsOfYear - said.inYear(), (1 - share) * postsOfYear)
            + surprise(otherPosts - said.others(), (1 - share) * otherPosts));
  }

  private static double surprise(long seen, double expected) {
    return seen == 0 ? 0 : seen * Math.log(seen / expected);
  }

  /** Without words that mostly stand in addresses, names, emoji or what else is of one piece. */
  private List<Said> withoutParts(List<Said> words) throws IOException {
    Map<String, Long> asPart = new HashMap<>();
    for (Said one : words) asPart.put(one.word(), 0L);
    for (Segment segment : segments) {
      Map<String, FixedBitSet> posts = new HashMap<>();
      for (Said one : words) posts.put(one.word(), new FixedBitSet(segment.reader().maxDoc()));
      addPostsWithParts(segment, posts);
      posts.forEach((word, of) -> asPart.merge(word, (long) of.cardinality(), Long::sum));
    }
    return words.stream()
        .filter(one -> 2 * requireNonNull(asPart.get(one.word())) <= one.inYear())
        .toList();
  }

  /** A hashtag is a word that somebody says. */
  private static void addPostsWithParts(Segment segment, Map<String, FixedBitSet> posts)
      throws IOException {
    TermsEnum terms = Terms.getTerms(segment.reader(), IndexFormat.WORD).iterator();
    PostingsEnum having = null;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if (term.bytes[term.offset] == '#') continue;
      for (String part : parts(term.utf8ToString())) {
        FixedBitSet of = posts.get(part);
        if (of == null) continue;
        having = terms.postings(having, PostingsEnum.NONE);
        for (int post = having.nextDoc(); post != NO_MORE_DOCS; post = having.nextDoc()) {
          if (segment.ofYear().get(post)) of.set(post);
        }
      }
    }
  }

  private static List<String> parts(String compound) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= compound.length(); i++) {
      if (i < compound.length() && Character.isLetterOrDigit(compound.charAt(i))) continue;
      if (i > start) parts.add(compound.substring(start, i));
      start = i + 1;
    }
    return parts;
  }

  /** The least frequent weighs 1, the most frequent 4, on a logarithmic scale. */
  private static List<Statistics.Word> weighed(List<Said> words) {
    double[] logs = words.stream().mapToDouble(one -> Math.log((double) one.inYear())).toArray();
    double least = Arrays.stream(logs).min().orElse(0);
    double step = (Arrays.stream(logs).max().orElse(0) - least) / WEIGHTS;
    List<Statistics.Word> weighed = new ArrayList<>();
    for (int i = 0; i < logs.length; i++) {
      int steps = step == 0 ? 0 : (int) ((logs[i] - least) / step);
      Said one = words.get(i);
      weighed.add(new Statistics.Word(one.word(), one.inYear(), 1 + Math.min(WEIGHTS - 1, steps)));
    }
    return List.copyOf(weighed);
  }
}
