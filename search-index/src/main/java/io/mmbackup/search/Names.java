package io.mmbackup.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.text.MessageAnalyzer;
import io.mmbackup.search.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The channels and people of an index, by their names. */
final class Names {
  private static final int MOST = 1000;
  private static final MessageAnalyzer ANALYZER = MessageAnalyzer.ofQueries();

  /** A channel or person; {@code username} of a person, {@code members} of a direct message. */
  record Named(String id, String shown, String username, List<String> members) {}

  private final IndexSearcher searcher;

  Names(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Those with just this name; if none has it, those who have all its words in theirs; if none has,
   * the one with this id.
   */
  List<Named> of(String kind, String name) throws IOException {
    List<Named> found = find(kind, new TermQuery(new Term(IndexFormat.NAME, Words.fold(name))));
    if (found.isEmpty()) found = containing(kind, name);
    return found.isEmpty() ? withId(kind, name) : found;
  }

  private List<Named> withId(String kind, String id) throws IOException {
    return find(kind, new TermQuery(new Term(IndexFormat.NAMED_ID, id)));
  }

  /** Those whose name, or words of it, begin with what was typed. */
  List<Named> beginning(String kind, String typed) throws IOException {
    String folded = Words.fold(typed);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new PrefixQuery(new Term(IndexFormat.NAME, folded)), Occur.SHOULD);
    List<String> words =
        Words.of(typed, ANALYZER).stream()
            .filter(word -> !word.isStem())
            .map(Words.Found::term)
            .toList();
    if (!words.isEmpty()) any.add(withWords(words), Occur.SHOULD);
    return find(kind, any.build());
  }

  /** All of them, of the last one the beginning. */
  private static Query withWords(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      all.add(new TermQuery(new Term(IndexFormat.NAME_TEXT, word)), Occur.MUST);
    }
    all.add(new PrefixQuery(new Term(IndexFormat.NAME_TEXT, words.getLast())), Occur.MUST);
    return all.build();
  }

  /** How many posts a person wrote, a channel has; a little more while deleted ones are there. */
  int posts(String kind, String id) throws IOException {
    String field = kind.equals(IndexFormat.PERSON_KIND) ? IndexFormat.AUTHOR : IndexFormat.CHANNEL;
    return searcher.getIndexReader().docFreq(new Term(field, id));
  }

  /** The paths of these channels by their ids, folded; without those that the index has none of. */
  Map<String, String> paths(List<Named> channels) throws IOException {
    Map<String, String> paths = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Map<Integer, Named> documents = new HashMap<>();
      for (Named one : channels) {
        PostingsEnum found =
            leaf.reader().postings(new Term(IndexFormat.NAMED_ID, one.id()), PostingsEnum.NONE);
        if (found == null) continue;
        while (found.nextDoc() != NO_MORE_DOCS) documents.put(found.docID(), one);
      }
      if (!documents.isEmpty()) addPaths(leaf.reader(), documents, paths);
    }
    return paths;
  }

  /** A path is the name with a slash in it; only its name for people may have one, too. */
  private static void addPaths(
      LeafReader segment, Map<Integer, Named> documents, Map<String, String> paths)
      throws IOException {
    Bits live = segment.getLiveDocs();
    TermsEnum names = Terms.getTerms(segment, IndexFormat.NAME).iterator();
    for (BytesRef name = names.next(); name != null; name = names.next()) {
      String path = name.utf8ToString();
      if (path.indexOf('/') < 0) continue;
      PostingsEnum having = names.postings(null, PostingsEnum.NONE);
      while (having.nextDoc() != NO_MORE_DOCS) {
        Named channel = documents.get(having.docID());
        if (channel == null || (live != null && !live.get(having.docID()))) continue;
        if (path.equals(Words.fold(channel.shown()))) paths.putIfAbsent(channel.id(), path);
        else paths.put(channel.id(), path);
      }
    }
  }

  private List<Named> containing(String kind, String name) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    boolean any = false;
    for (Words.Found word : Words.of(name, ANALYZER)) {
      if (word.isStem()) continue;
      words.add(new TermQuery(new Term(IndexFormat.NAME_TEXT, word.term())), Occur.MUST);
      any = true;
    }
    return any ? find(kind, words.build()) : List.of();
  }

  /** Direct or group messages with just these people. */
  List<Named> conversationsWith(List<String> people) throws IOException {
    if (people.isEmpty()) return List.of();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String id : people) {
      all.add(new TermQuery(new Term(IndexFormat.MEMBER, id)), Occur.MUST);
    }
    return find(IndexFormat.CHANNEL_KIND, all.build()).stream()
        .filter(one -> one.members().size() == people.size())
        .toList();
  }

  /** Whether there is a direct message with this person. */
  boolean isPartner(String person) throws IOException {
    boolean anywhere = searcher.getIndexReader().docFreq(new Term(IndexFormat.MEMBER, person)) > 0;
    return anywhere && !conversationsWith(List.of(person)).isEmpty();
  }

  List<Named> channelsOfTeam(String name) throws IOException {
    return find(
        IndexFormat.CHANNEL_KIND, new TermQuery(new Term(IndexFormat.TEAM, Words.fold(name))));
  }

  List<Named> bots() throws IOException {
    return find(IndexFormat.PERSON_KIND, new TermQuery(new Term(IndexFormat.BOT, "true")));
  }

  /** What is shown for each of these ids; one that has no name is left out. */
  Map<String, String> shown(String kind, Collection<String> ids) throws IOException {
    List<BytesRef> terms = ids.stream().map(BytesRef::new).toList();
    Map<String, String> shown = new HashMap<>();
    for (Named one : find(kind, new TermInSetQuery(IndexFormat.NAMED_ID, terms))) {
      shown.putIfAbsent(one.id(), one.shown());
    }
    return shown;
  }

  /** Whose backup it is; the user name is what is shown. */
  Optional<Named> me() throws IOException {
    return account().map(Names::named);
  }

  List<String> saved() throws IOException {
    return account()
        .map(account -> Arrays.asList(account.getValues(IndexFormat.SAVED)))
        .orElse(List.of());
  }

  private Optional<Document> account() throws IOException {
    TermQuery account = new TermQuery(new Term(IndexFormat.KIND, IndexFormat.ACCOUNT_KIND));
    ScoreDoc[] hits = searcher.search(account, 1).scoreDocs;
    if (hits.length == 0) return Optional.empty();
    return Optional.of(searcher.storedFields().document(hits[0].doc));
  }

  boolean isAny(Query query) throws IOException {
    return searcher.count(query) > 0;
  }

  /** A name one may have meant. */
  Optional<String> near(String kind, String name) throws IOException {
    FuzzyQuery near = new FuzzyQuery(new Term(IndexFormat.NAME, Words.fold(name)), 2, 1);
    return find(kind, near).stream()
        .findFirst()
        .map(one -> one.username().isEmpty() ? one.shown() : one.username());
  }

  private List<Named> find(String kind, Query query) throws IOException {
    Query ofKind =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(IndexFormat.KIND, kind)), Occur.FILTER)
            .build();
    // Lucene makes room for as many as are asked for, before it looks for any.
    int room = Math.clamp(searcher.count(ofKind), 1, MOST);
    StoredFields stored = searcher.storedFields();
    List<Named> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(ofKind, room).scoreDocs) {
      found.add(named(stored.document(hit.doc)));
    }
    return found;
  }

  private static Named named(Document document) {
    return new Named(
        text(document.get(IndexFormat.NAMED_ID)),
        text(document.get(IndexFormat.SHOWN)),
        text(document.get(IndexFormat.USERNAME)),
        Arrays.asList(document.getValues(IndexFormat.MEMBER)));
  }

  private static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }
}
