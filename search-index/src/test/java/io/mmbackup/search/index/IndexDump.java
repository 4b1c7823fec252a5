package io.mmbackup.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;

/** Everything an index says of each of its documents, whatever its segments are. */
final class IndexDump {
  private IndexDump() {}

  /** By the id of a post or the key of a name; a document that stands there twice shows. */
  static Map<String, List<String>> of(Path store) throws IOException {
    Map<String, List<String>> dump = new TreeMap<>();
    try (var directory = FSDirectory.open(store);
        var reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) add(leaf.reader(), dump);
    }
    dump.values().forEach(Collections::sort);
    return dump;
  }

  private static void add(LeafReader reader, Map<String, List<String>> dump) throws IOException {
    List<List<String>> documents = new ArrayList<>();
    for (int i = 0; i < reader.maxDoc(); i++) documents.add(new ArrayList<>());
    for (FieldInfo field : reader.getFieldInfos()) addTerms(reader, field.name, documents);
    for (int i = 0; i < reader.maxDoc(); i++) {
      if (reader.getLiveDocs() != null && !reader.getLiveDocs().get(i)) continue;
      Document stored = reader.storedFields().document(i);
      List<String> lines = documents.get(i);
      stored.forEach(field -> lines.add("stored " + field.name() + "=" + field.stringValue()));
      var who = DocValues.getSorted(reader, IndexFormat.WHO);
      if (who.advanceExact(i)) lines.add("who " + who.lookupOrd(who.ordValue()).utf8ToString());
      var time = DocValues.getSortedNumeric(reader, IndexFormat.TIME);
      if (time.advanceExact(i)) lines.add("time " + time.nextValue());
      addValue(reader, IndexFormat.FINGERPRINT, i, lines);
      String name = addValue(reader, IndexFormat.ID, i, lines).orElseGet(() -> key(lines));
      dump.computeIfAbsent(name, key -> new ArrayList<>()).addAll(lines);
    }
  }

  private static Optional<String> addValue(
      LeafReader reader, String field, int document, List<String> lines) throws IOException {
    var values = DocValues.getBinary(reader, field);
    if (!values.advanceExact(document)) return Optional.empty();
    String value = values.binaryValue().utf8ToString();
    lines.add("value " + field + "=" + value);
    return Optional.of(value);
  }

  private static String key(List<String> lines) {
    String start = IndexFormat.KEY + "=";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow();
  }

  private static void addTerms(LeafReader reader, String field, List<List<String>> documents)
      throws IOException {
    Terms terms = reader.terms(field);
    if (terms == null) return;
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      PostingsEnum posts = each.postings(null, PostingsEnum.POSITIONS);
      while (posts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        StringBuilder line = new StringBuilder(field + "=" + each.term().utf8ToString());
        if (terms.hasPositions()) {
          for (int i = 0; i < posts.freq(); i++) line.append(" ").append(posts.nextPosition());
        }
        documents.get(posts.docID()).add(line.toString());
      }
    }
  }
}
