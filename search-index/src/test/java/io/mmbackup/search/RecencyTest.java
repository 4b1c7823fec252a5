package io.mmbackup.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.search.index.IndexFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Age in the order of results: of 20,000 posts in four segments, one a minute. */
class RecencyTest {
  private static final int POSTS = 20_000;
  private static final long MINUTE = 60_000;
  private static final int SHOWN = 20;

  private ByteBuffersDirectory directory;
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void write() throws IOException {
    directory = new ByteBuffersDirectory();
    Random random = new Random(7);
    var config =
        new IndexWriterConfig(new WhitespaceAnalyzer())
            .setIndexSort(IndexFormat.byTime())
            .setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter index = new IndexWriter(directory, config)) {
      for (int i = 0; i < POSTS; i++) {
        Document post = new Document();
        String words = "often ".repeat(random.nextInt(4)) + "so ".repeat(1 + random.nextInt(30));
        post.add(new TextField(IndexFormat.TEXT, words, Field.Store.NO));
        post.add(new LongField(IndexFormat.TIME, i * MINUTE, Field.Store.NO));
        post.add(new NumericDocValuesField(IndexFormat.TIE, i));
        index.addDocument(post);
        if (i % 5_000 == 4_999) {
          Document person = new Document(); // has no time
          person.add(new StringField(IndexFormat.KIND, IndexFormat.PERSON_KIND, Field.Store.NO));
          index.addDocument(person);
          index.commit();
        }
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  /** Results with their scores; {@code all}: each looked at, none left out as too weak. */
  private List<String> best(long now, boolean all) throws IOException {
    Query both =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFormat.TEXT, "often")), Occur.MUST)
            .add(new Recency(now), Occur.SHOULD)
            .build();
    Sort order = new Sort(SortField.FIELD_SCORE, IndexFormat.time(), IndexFormat.tie());
    int counted = all ? Integer.MAX_VALUE : 0;
    var found = searcher.search(both, new TopFieldCollectorManager(order, SHOWN, null, counted));
    if (all) assertThat(found.totalHits.value()).isBetween(POSTS / 2L, (long) POSTS);
    else assertThat(found.totalHits.value()).as("looked at").isLessThan(POSTS / 2L);
    List<String> hits = new ArrayList<>();
    Arrays.stream(found.scoreDocs).forEach(hit -> hits.add(hit.toString()));
    return hits;
  }

  @Test
  void leavesOutOnlyWhatCannotBeAmongTheBest() throws IOException {
    long newest = POSTS * MINUTE;
    assertThat(best(newest, false)).isEqualTo(best(newest, true));
  }

  @Test
  void countsFromNowAlsoWherePostsAreOfTheFuture() throws IOException {
    long earlier = POSTS * MINUTE * 3 / 4;
    assertThat(best(earlier, false)).isEqualTo(best(earlier, true));
  }

  @Test
  void theNewestAreFoundByTheirShare() throws IOException {
    assertThat(Ages.ofNewest(0.25, searcher) / MINUTE).isBetween(14_900L, 15_100L);
    assertThat(Ages.ofNewest(1, searcher) / MINUTE).isLessThan(100);
  }
}
