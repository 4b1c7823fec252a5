package io.mmbackup.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.export.ExportListener;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.export.ExportRun;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.run.OpenBackup;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.UserObject;
import io.mmbackup.search.Excerpt;
import io.mmbackup.search.Order;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchRequest;
import io.mmbackup.search.SearchResults;
import io.mmbackup.search.index.IdField;
import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.text.Compounds;
import io.mmbackup.search.text.MessageAnalyzer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The index: what writing it costs a post beside Lucene alone with the same analysis, given the
 * least that finds a word and given the same documents (in rounds, of which the first warms up),
 * and what 200 queries cost, asked a day after the last post. Arguments: a folder, a number of
 * posts. Where the folder has an index already, only the queries are measured.
 */
public final class Searching {
  private static final int PAGE = 200;
  private static final int ROUNDS = 5;
  private static final int SHOWN = 20;

  private Searching() {}

  /** See the class. */
  public static void main(String[] arguments) throws Exception {
    IndexFormat.quiet();
    Path folder = Path.of(arguments[0]);
    int posts = Integer.parseInt(arguments[1]);
    if (!Files.exists(folder.resolve("lucene"))) writing(folder, posts);
    try (OpenBackup backup = OpenBackup.open(folder);
        SearchIndex index = SearchIndex.open(backup.store("lucene"))) {
      Instant now = Instant.ofEpochMilli(NaturalPosts.createAt(posts)).plus(Duration.ofDays(1));
      long start = System.nanoTime();
      show(backup, index.search(request("first after start", now)));
      System.out.printf(Locale.ROOT, "first wall_ms=%.1f%n", (System.nanoTime() - start) / 1e6);
      measure("best", index, backup, now, request -> request, false);
      measure("newest", index, backup, now, request -> request.by(Order.NEWEST), false);
      measure("best, shown", index, backup, now, request -> request, true);
      measure("best, counted", index, backup, now, SearchRequest::counting, true);
    }
  }

  private static void writing(Path folder, int posts) throws Exception {
    try (Archive archive = Archive.openOrCreate(folder)) {
      record(archive, posts);
      for (int round = 0; round < ROUNDS; round++) {
        Path bare = folder.resolve("bare");
        print("least", bare(bare, posts, lucenesOwn(), Searching::least));
        print("same documents", bare(bare, posts, writersOwn(), Searching::whole));
        empty(folder.resolve("lucene"));
        double before = cpuSeconds();
        ExportRun.run(
            archive,
            Writers.onClassPath(Searching.class.getClassLoader()).named(List.of("lucene")),
            ExportOptions.of(ZoneOffset.UTC),
            ExportListener.SILENT);
        print("writer lucene", (cpuSeconds() - before) * 1e6 / posts);
      }
    }
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  private static double cpuSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private static void print(String what, double micros) {
    System.out.printf(Locale.ROOT, "%s cpu_us_per_post=%.1f%n", what, micros);
  }

  private static void record(Archive archive, int posts) throws IOException {
    archive.claim(new Owner("s", "https://chat.example.com", "u0", "person0"));
    List<ChannelRow> channels = new ArrayList<>();
    put(
        archive,
        transaction -> {
          for (int i = 0; i < NaturalPosts.PEOPLE; i++) {
            String user = "{\"id\":\"u%d\",\"username\":\"person%d\"}".formatted(i, i);
            transaction.putUser(UserObject.parse(user.getBytes(UTF_8)), 1);
          }
          for (int i = 0; i < NaturalPosts.CHANNELS; i++) {
            String channel =
                "{\"id\":\"c%d\",\"type\":\"O\",\"name\":\"channel-%d\"}".formatted(i, i);
            channels.add(
                transaction.putChannel(
                    ChannelObject.parse(channel.getBytes(UTF_8)), "Channel " + i, List.of(), 1));
          }
        });
    for (ChannelRow channel : channels) record(archive, channel, posts);
  }

  /** Channel by channel, as a crawl does: the posts of one lie side by side. */
  private static void record(Archive archive, ChannelRow channel, int posts) throws IOException {
    List<PostObject> page = new ArrayList<>();
    for (int i = 0; i < posts; i++) {
      if (!channel.id().equals("c" + NaturalPosts.channel(i))) continue;
      try {
        page.add(post(i));
      } catch (MalformedJsonException e) {
        throw new IOException(e);
      }
      if (page.size() == PAGE) store(archive, channel, page);
    }
    store(archive, channel, page);
  }

  private static void store(Archive archive, ChannelRow channel, List<PostObject> page)
      throws IOException {
    put(archive, transaction -> transaction.putPosts(channel, page, NaturalPosts.createAt(0)));
    page.clear();
  }

  private interface Change {
    void apply(Transaction transaction) throws SQLException, MalformedJsonException;
  }

  private static void put(Archive archive, Change change) throws IOException {
    archive
        .writer()
        .apply(
            transaction -> {
              try {
                change.apply(transaction);
              } catch (MalformedJsonException e) {
                throw new SQLException(e);
              }
              return true;
            });
  }

  private static PostObject post(int index) throws MalformedJsonException {
    return PostObject.parse(
        """
        {"id":"%s","create_at":%d,"update_at":%d,"user_id":"u%d","channel_id":"c%d","message":"%s",\
        "type":"","props":{},"metadata":{}}\
        """
            .formatted(
                NaturalPosts.id(index),
                NaturalPosts.createAt(index),
                NaturalPosts.createAt(index),
                NaturalPosts.author(index),
                NaturalPosts.channel(index),
                NaturalPosts.message(index))
            .getBytes(UTF_8));
  }

  /** Lucene as it comes, but for the analysis and the order. */
  private static IndexWriterConfig lucenesOwn() {
    return new IndexWriterConfig(MessageAnalyzer.ofMessages()).setIndexSort(IndexFormat.byTime());
  }

  /** Lucene set up as the writer does it. */
  private static IndexWriterConfig writersOwn() {
    return IndexFormat.config().setCommitOnClose(true);
  }

  /**
   * Lucene alone, channel by channel as a writer. Returns µs of CPU a post; thinking out the
   * messages is not counted.
   */
  private static double bare(
      Path folder, int posts, IndexWriterConfig config, Function<Message, Document> document)
      throws IOException {
    empty(folder);
    double seconds = -cpuSeconds();
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter index = new IndexWriter(directory, config)) {
      for (int channel = 0; channel < NaturalPosts.CHANNELS; channel++) {
        seconds += cpuSeconds();
        List<Message> messages = messages(channel, posts);
        seconds -= cpuSeconds();
        for (Message message : messages) index.addDocument(document.apply(message));
      }
    }
    return (seconds + cpuSeconds()) * 1e6 / posts;
  }

  private record Message(String id, String channel, String author, long createAt, String text) {}

  private static List<Message> messages(int channel, int posts) {
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < posts; i++) {
      if (NaturalPosts.channel(i) != channel) continue;
      messages.add(
          new Message(
              NaturalPosts.id(i),
              "c" + channel,
              "u" + NaturalPosts.author(i),
              NaturalPosts.createAt(i),
              NaturalPosts.message(i)));
    }
    return messages;
  }

  /** What finds a word: the text, the id, the order. */
  private static Document least(Message message) {
    Document document = new Document();
    document.add(new StringField(IndexFormat.ID, message.id(), Field.Store.YES));
    document.add(new TextField(IndexFormat.TEXT, message.text(), Field.Store.NO));
    addOrder(message, document);
    return document;
  }

  /** All that the writer keeps of such a post. */
  private static Document whole(Message message) {
    Document document = new Document();
    addId(IndexFormat.CHANNEL, message.channel(), DocValuesType.SORTED, document);
    addKeyword(IndexFormat.AUTHOR, message.author(), document);
    addId(IndexFormat.ID, message.id(), DocValuesType.BINARY, document);
    document.add(new TextField(IndexFormat.TEXT, message.text(), Field.Store.NO));
    for (Compounds.Compound one : Compounds.of(message.text())) {
      addKeyword(IndexFormat.WORD, one.term(), document);
    }
    if (message.text().contains("://")) addKeyword(IndexFormat.IS, "link", document);
    addOrder(message, document);
    document.add(new SortedDocValuesField(IndexFormat.WHO, new BytesRef(message.author())));
    String fingerprint = HexFormat.of().toHexDigits(IndexFormat.tie(message.text()));
    document.add(new BinaryDocValuesField(IndexFormat.FINGERPRINT, new BytesRef(fingerprint)));
    return document;
  }

  private static void addId(String field, String value, DocValuesType values, Document document) {
    IdField id = new IdField(field, values);
    id.setBytesValue(new BytesRef(value));
    document.add(id);
  }

  private static void addKeyword(String field, String value, Document document) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void addOrder(Message message, Document document) {
    document.add(new LongField(IndexFormat.TIME, message.createAt(), Field.Store.NO));
    document.add(new NumericDocValuesField(IndexFormat.TIE, IndexFormat.tie(message.id())));
  }

  private static List<String> queries() {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String common = NaturalPosts.word(i * 3);
      String rare = NaturalPosts.word(500 + i * 97);
      queries.add(
          switch (i % 10) {
            case 0 -> common;
            case 1 -> rare;
            case 2 -> common + " " + NaturalPosts.word(i + 7);
            case 3 -> phrase(i * 4_999);
            case 4 -> common + " from:person" + i;
            case 5 -> rare + " OR ABC-" + i;
            case 6 -> common + " in:channel-" + i % 10 + " -" + rare;
            case 7 -> common + " during:" + (2017 + i % 5);
            case 8 -> rare.substring(0, Math.min(4, rare.length())) + "* " + common;
            default -> "mentions:person" + i + " has:link OR " + rare;
          });
    }
    return queries;
  }

  /** Two or three words that stand so in a message. */
  private static String phrase(int post) {
    String[] words = NaturalPosts.message(post).replaceAll("[.\\d].*", "").strip().split(" ", 4);
    return '"' + String.join(" ", Arrays.copyOf(words, Math.min(words.length, 2 + post % 2))) + '"';
  }

  private static SearchRequest request(String query, Instant now) {
    return SearchRequest.of(query, ZoneOffset.UTC, now, SHOWN);
  }

  private static void measure(
      String what,
      SearchIndex index,
      OpenBackup backup,
      Instant now,
      UnaryOperator<SearchRequest> as,
      boolean shown)
      throws IOException {
    List<String> queries = queries();
    double[] millis = new double[queries.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < millis.length; i++) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        SearchResults results = index.search(as.apply(request(queries.get(i), now)));
        if (shown) show(backup, results);
        millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
      }
    }
    int slowest = 0;
    for (int i = 0; i < millis.length; i++) if (millis[i] > millis[slowest]) slowest = i;
    String slow = queries.get(slowest);
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%s cpu_ms p50=%.2f p99=%.2f most=%.2f (%s)%n",
        what,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        millis[millis.length - 1],
        slow);
  }

  private static void show(OpenBackup backup, SearchResults results) {
    for (SearchResults.Hit hit : results.hits()) {
      backup.post(hit.postId()).ifPresent(post -> Excerpt.of(post.message(), results.marks(), 240));
    }
  }
}
