package io.mmbackup.search;

import io.mmbackup.search.SearchResults.Counts;
import io.mmbackup.search.SearchResults.Hit;
import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.index.LuceneWriter;
import io.mmbackup.search.query.HalfTyped;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;

/**
 * Answers queries from the index that writer {@code lucene} keeps. Thread-safe. A search sees what
 * was committed when it began, also beside a running backup. Nothing is written and no lock taken:
 * the index may lie on a read-only medium.
 */
public final class SearchIndex implements AutoCloseable {
  /** How many results are counted one by one before the best alone are looked at. */
  private static final int EXACT = 1000;

  /** Of more results than these about so many of the newest are ranked: any has a frequent word. */
  private static final double RANKED = 30_000;

  private final Path store;
  private final FSDirectory directory;
  private SearcherManager searchers;

  /** The id of the commit that is shown. A version is no name: one built anew may have the same. */
  private byte[] shown;

  /** Where that id was read; empty as long as nothing was. */
  private Optional<CommitFile> read = Optional.empty();

  private SearchIndex(Path store, FSDirectory directory, SearcherManager searchers)
      throws IOException {
    this.store = store;
    this.directory = directory;
    this.searchers = searchers;
    this.shown = commitOf(searchers);
  }

  /**
   * Opens the store of a backup's writer {@code lucene}; a {@link NoIndexException} if it can not.
   */
  public static SearchIndex open(Path store) throws IOException {
    if (!Files.isDirectory(store)) {
      throw new NoIndexException("This backup has no search index yet.");
    }
    IndexFormat.quiet();
    FSDirectory directory = FSDirectory.open(store);
    try {
      return new SearchIndex(store, directory, searchers(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static SearcherManager searchers(FSDirectory directory) throws IOException {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      if (!IndexFormat.isCurrent(reader)) {
        reader.close();
        throw new NoIndexException("The search index is of another version of mmbackup.");
      }
      return new SearcherManager(reader, null);
    } catch (IndexNotFoundException e) {
      throw new NoIndexException("This backup has no search index yet.", e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new NoIndexException("The search index is of another version of mmbackup.", e);
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      LuceneWriter.markDamaged(directory.getDirectory());
      throw new NoIndexException("The search index is damaged.", e);
    }
  }

  /**
   * Searches. Whatever the query, something is answered; an {@link IllegalArgumentException} means
   * that the cursor is none.
   */
  public SearchResults search(SearchRequest request) throws IOException {
    Optional<Cursor> after = request.cursor().map(Cursor::parse);
    try (Lease lease = lease()) {
      return search(request, after, lease.searcher());
    }
  }

  private SearchResults search(
      SearchRequest request, Optional<Cursor> after, IndexSearcher searcher) throws IOException {
    Asked asked = Asked.of(request.query(), request.zone(), request.now(), searcher);
    boolean unordered = request.order() == Order.BEST && !asked.scores();
    Order order = unordered ? Order.NEWEST : request.order();
    Optional<Cursor> last = after.filter(one -> one.order() == order);
    if (asked.query().isEmpty()) {
      return new SearchResults(
          0, order, List.of(), Optional.empty(), asked.problems(), Counts.NONE, asked.marks());
    }
    Query query = asked.query().get();
    long total;
    Counts counts = Counts.NONE;
    if (request.counts()) {
      Counting counting = searcher.search(query, new Counting(request.zone()));
      total = counting.total();
      counts = counting.counts(asked.names());
    } else {
      total = searcher.count(query);
    }
    Page page =
        order == Order.BEST
            ? best(request, last, newestOf(query, total, searcher), searcher)
            : byTime(request, order, last, query, searcher);
    return new SearchResults(
        total, order, page.hits(), page.next(), asked.problems(), counts, asked.marks());
  }

  private record Page(List<Hit> hits, Optional<String> next) {}

  private static Page byTime(
      SearchRequest request,
      Order order,
      Optional<Cursor> last,
      Query query,
      IndexSearcher searcher)
      throws IOException {
    Sort sort = order == Order.OLDEST ? IndexFormat.byAge() : IndexFormat.byTime();
    TopFieldDocs found = top(searcher, query, sort, request.limit(), last);
    return page(searcher, found, request.limit(), 0, end -> Cursor.byTime(order, end));
  }

  private static Query newestOf(Query query, long total, IndexSearcher searcher)
      throws IOException {
    if (total <= RANKED) return query;
    long from = Ages.ofNewest(RANKED / total, searcher);
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(LongField.newRangeQuery(IndexFormat.TIME, from, Long.MAX_VALUE), Occur.FILTER)
        .build();
  }

  private static Page best(
      SearchRequest request, Optional<Cursor> last, Query query, IndexSearcher searcher)
      throws IOException {
    long now = last.map(Cursor::origin).orElse(request.now().toEpochMilli());
    Query both =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new Recency(now), Occur.SHOULD)
            .build();
    Sort order = new Sort(SortField.FIELD_SCORE, IndexFormat.time(), IndexFormat.tie());
    TopFieldDocs found = top(searcher, both, order, request.limit(), last);
    return page(searcher, found, request.limit(), 1, end -> Cursor.byRelevance(end, now));
  }

  /** One more than asked for, to know whether there is a next page. */
  private static TopFieldDocs top(
      IndexSearcher searcher, Query query, Sort order, int limit, Optional<Cursor> after)
      throws IOException {
    FieldDoc last = after.map(Cursor::after).orElse(null);
    return searcher.search(query, new TopFieldCollectorManager(order, limit + 1, last, EXACT));
  }

  private static Page page(
      IndexSearcher searcher,
      TopFieldDocs found,
      int limit,
      int timeField,
      Function<FieldDoc, Cursor> cursor)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    Optional<String> next = Optional.empty();
    for (ScoreDoc one : found.scoreDocs) {
      if (hits.size() == limit) break;
      FieldDoc hit = (FieldDoc) one;
      Instant time = Instant.ofEpochMilli(((Number) hit.fields[timeField]).longValue());
      idOf(hit.doc, searcher).ifPresent(id -> hits.add(new Hit(id, time)));
      if (found.scoreDocs.length > limit) next = Optional.of(cursor.apply(hit).toString());
    }
    return new Page(List.copyOf(hits), next);
  }

  /** Empty when it is no post. */
  private static Optional<String> idOf(int document, IndexSearcher searcher) throws IOException {
    List<LeafReaderContext> segments = searcher.getLeafContexts();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    BinaryDocValues ids = DocValues.getBinary(segment.reader(), IndexFormat.ID);
    return ids.advanceExact(document - segment.docBase)
        ? Optional.of(ids.binaryValue().utf8ToString())
        : Optional.empty();
  }

  /**
   * Figures about the posts that a query finds; of all posts when it is blank. Who joined and left
   * counts as in a search. {@code now} is what {@code today} means.
   */
  public Statistics statistics(String query, ZoneId zone, Instant now) throws IOException {
    try (Lease lease = lease()) {
      IndexSearcher searcher = lease.searcher();
      Asked asked = Asked.of(query, zone, now, searcher);
      Optional<Query> posts =
          query.isBlank() ? Optional.of(Translation.everyPost()) : asked.query();
      Counting counting = new Counting(zone);
      Matched matched = new Matched();
      if (posts.isPresent()) {
        searcher.search(posts.get(), new MultiCollectorManager(counting, matched));
      }
      return counting.statistics(asked.names(), Reactions.to(matched), asked.problems());
    }
  }

  /**
   * The words that were said far more often in a year of the zone than in the other years, the most
   * typical first; none when there is no other year.
   */
  public List<Statistics.Word> wordsOf(int year, ZoneId zone, int limit) throws IOException {
    try (Lease lease = lease()) {
      return new WordsOfYear(lease.searcher(), year, zone).most(limit);
    }
  }

  /**
   * What the last word of a query may become, {@code limit} at most: people and channels with a
   * name that has a word which begins so, those with the most posts first, and filters.
   */
  public List<Suggested> suggest(String typed, int limit) throws IOException {
    try (Lease lease = lease()) {
      return new Suggestions(new Names(lease.searcher()), HalfTyped.of(typed), limit).all();
    }
  }

  /** How many posts can be found. */
  public long posts() throws IOException {
    try (Lease lease = lease()) {
      return lease.searcher().count(IndexFormat.posts());
    }
  }

  /** A state of the index that stays as it is until closed. */
  private record Lease(SearcherManager of, IndexSearcher searcher) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      of.release(searcher);
    }
  }

  /**
   * What was committed by now. An index that is being built anew cannot be read for a while: until
   * then searches are answered from the old one.
   */
  private synchronized Lease lease() throws IOException {
    Optional<CommitFile> file = CommitFile.latest(directory);
    if (!file.equals(read)) {
      Optional<byte[]> latest = latestCommit();
      if (latest.isPresent() && !Arrays.equals(shown, latest.get())) {
        refresh();
        if (!Arrays.equals(shown, latest.get())) openAnew();
      }
      if (latest.isPresent() && Arrays.equals(shown, latest.get())) read = file;
    }
    return new Lease(searchers, searchers.acquire());
  }

  private Optional<byte[]> latestCommit() {
    try {
      return Optional.of(SegmentInfos.readLatestCommit(directory).getId());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static byte[] commitOf(SearcherManager searchers) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return ((StandardDirectoryReader) searcher.getIndexReader()).getSegmentInfos().getId();
    } finally {
      searchers.release(searcher);
    }
  }

  private void refresh() throws IOException {
    try {
      searchers.maybeRefreshBlocking();
      shown = commitOf(searchers);
    } catch (IOException | IllegalStateException e) {
      openAnew();
    }
  }

  private void openAnew() throws IOException {
    SearcherManager anew;
    try {
      anew = searchers(directory);
    } catch (NoIndexException e) {
      return;
    }
    searchers.close();
    searchers = anew;
    shown = commitOf(anew);
  }

  @Override
  public synchronized void close() throws IOException {
    try (directory) {
      searchers.close();
    }
  }

  @Override
  public String toString() {
    return "the search index in " + store;
  }
}
