package io.mmbackup.search.index;

import io.mmbackup.search.text.MessageAnalyzer;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermRangeQuery;

/**
 * The names of fields and how documents are ordered. There are four kinds of documents: a post, a
 * channel, a person, and one of the account. Another meaning of any of this is another {@link
 * #VERSION}.
 */
public final class IndexFormat {
  /** The name of the writer that keeps the index. */
  public static final String WRITER = "lucene";

  /** Of the format; an index of another is built anew. */
  public static final int VERSION = 3;

  /** In the data of each commit: the version. */
  public static final String VERSION_KEY = "mmbackup-index-version";

  /** What a document is that is no post: one of the constants named so. */
  public static final String KIND = "kind";

  /** A value of {@link #KIND}. */
  public static final String CHANNEL_KIND = "channel";

  /** A value of {@link #KIND}. */
  public static final String PERSON_KIND = "person";

  /** A value of {@link #KIND}. */
  public static final String ACCOUNT_KIND = "account";

  /** The id of a post; also in doc values. */
  public static final String ID = "id";

  /** Its fingerprint (in doc values only). */
  public static final String FINGERPRINT = "fingerprint";

  /**
   * All its words, and those of its files' names and message attachments. Each document has this
   * field, be it {@link #noText}: where one lacks it, finding a length costs Lucene much more.
   */
  public static final String TEXT = "text";

  /** The compounds of the same texts. */
  public static final String WORD = "word";

  /** When it was written, ms UTC; the index is sorted by it, the newest first. */
  public static final String TIME = "time";

  /** A number of its id, for the order of posts of one millisecond. */
  public static final String TIE = "tie";

  /** The id of its channel. */
  public static final String CHANNEL = "channel";

  /** The id of its author. */
  public static final String AUTHOR = "author";

  /** Folded, the name a webhook or bot spoke under. */
  public static final String SPEAKER = "speaker";

  /** For counting: the id of its author, or {@link #SPOKEN} and the name spoken under. */
  public static final String WHO = "who";

  /** See {@link #WHO}. */
  public static final String SPOKEN = "\u0001";

  /** What it has and is, in the words of the filters; {@link #BY_BOT} where only the post tells. */
  public static final String IS = "is";

  /** A value of {@link #IS}: a program wrote it. */
  public static final String BY_BOT = "bot";

  /** Mattermost's type, and {@code system} for all of those; what a person wrote has none. */
  public static final String TYPE = "type";

  /** The ends of its files' names. */
  public static final String EXT = "ext";

  /** The names of the emoji somebody reacted with. */
  public static final String REACTION = "reaction";

  /** What a document about a channel, a person or the account is replaced by. */
  public static final String KEY = "key";

  /** The id of the channel or person (stored), the user's own in the account's. */
  public static final String NAMED_ID = "named-id";

  /** Folded, each name of a channel or person. */
  public static final String NAME = "name";

  /** The words of these names. */
  public static final String NAME_TEXT = "name-text";

  /** What is shown (stored only). */
  public static final String SHOWN = "shown";

  /** Of a person (stored only), as in {@code @name}. */
  public static final String USERNAME = "username";

  /** Of a person who is a program. */
  public static final String BOT = "bot-account";

  /** Of a direct or group message: the others' ids (stored). */
  public static final String MEMBER = "member";

  /** Of a channel, folded: the id and names of its team. */
  public static final String TEAM = "team";

  /** Of the account: the ids of saved posts (stored only). */
  public static final String SAVED = "saved";

  /** More makes it no faster; see docs/benchmarks.md. */
  private static final double BUFFER_MB = 24;

  /** Lucene logs through java.util.logging, which is set up nowhere: it would print. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private IndexFormat() {}

  /** Before Lucene is used: silences it. Its exceptions tell what is wrong. */
  public static void quiet() {
    LUCENE.setLevel(Level.OFF);
  }

  /** By time, the newest first: also the order of the index itself. */
  public static Sort byTime() {
    return new Sort(time(), tie());
  }

  /** By time, the oldest first: just the other way round. */
  public static Sort byAge() {
    return new Sort(time(false), tie(false));
  }

  /** The first key of {@link #byTime}. */
  public static SortField time() {
    return time(true);
  }

  /** The second. */
  public static SortField tie() {
    return tie(true);
  }

  /** Whether this is an index of this {@link #VERSION}. */
  public static boolean isCurrent(DirectoryReader reader) throws IOException {
    String version = reader.getIndexCommit().getUserData().get(VERSION_KEY);
    return Integer.toString(VERSION).equals(version);
  }

  /** Every post: nothing else has a time. */
  public static Query posts() {
    return new FieldExistsQuery(TIME);
  }

  /** Every post that has no {@link #TYPE}. */
  public static Query ordinaryPosts() {
    return new BooleanQuery.Builder()
        .add(posts(), Occur.FILTER)
        .add(new TermRangeQuery(TYPE, null, null, true, true), Occur.MUST_NOT)
        .build();
  }

  private static SortField time(boolean newest) {
    return LongField.newSortField(TIME, newest, SortedNumericSelector.Type.MIN);
  }

  private static SortField tie(boolean newest) {
    return new SortField(TIE, SortField.Type.LONG, newest);
  }

  /** A number that differs between ids, nearly always. */
  public static long tie(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    return hash;
  }

  static Field noText() {
    return new TextField(TEXT, "", Field.Store.NO);
  }

  /** How the index is written; what is not committed is given up on close. */
  public static IndexWriterConfig config() {
    return new IndexWriterConfig(MessageAnalyzer.ofMessages())
        .setIndexSort(byTime())
        .setRAMBufferSizeMB(BUFFER_MB)
        .setCommitOnClose(false);
  }
}
