package io.mmbackup.search;

import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.text.MessageAnalyzer;
import io.mmbackup.search.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
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

  /** Those with just this name; if none has it, those who have all its words in theirs. */
  List<Named> of(String kind, String name) throws IOException {
    List<Named> exact = find(kind, new TermQuery(new Term(IndexFormat.NAME, Words.fold(name))));
    return exact.isEmpty() ? containing(kind, name) : exact;
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

  List<Named> channelsOfTeam(String name) throws IOException {
    return find(
        IndexFormat.CHANNEL_KIND, new TermQuery(new Term(IndexFormat.TEAM, Words.fold(name))));
  }

  List<Named> bots() throws IOException {
    return find(IndexFormat.PERSON_KIND, new TermQuery(new Term(IndexFormat.BOT, "true")));
  }

  /** What is shown for an id; the id itself when it has no name. */
  String shown(String kind, String id) throws IOException {
    List<Named> found = find(kind, new TermQuery(new Term(IndexFormat.NAMED_ID, id)));
    return found.isEmpty() ? id : found.getFirst().shown();
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
    List<Named> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(ofKind, MOST).scoreDocs) {
      found.add(named(searcher.storedFields().document(hit.doc)));
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
