package io.mmbackup.search;

import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.query.Condition;
import io.mmbackup.search.query.Filter;
import io.mmbackup.search.query.Place;
import io.mmbackup.search.query.Problem;
import io.mmbackup.search.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A condition as Lucene knows it, for one state of an index. One use. */
final class Translation {
  private final FilterQueries filters;
  private final Marks marks = new Marks();
  private final List<Problem> problems = new ArrayList<>();
  private boolean scores;
  private boolean namesTypes;

  Translation(Names names) {
    this.filters = new FilterQueries(names, problems);
  }

  /** Empty when nothing is left to search for. */
  Optional<Query> of(Condition condition) throws IOException {
    Optional<Query> query = translate(condition, marks);
    if (query.isEmpty()) return Optional.empty();
    if (!namesTypes) return Optional.of(withoutSystemPosts(query.get(), Occur.MUST));
    return Optional.of(new BooleanQuery.Builder().add(query.get(), Occur.MUST).build());
  }

  /** What a search of nothing in particular would find. */
  static Query everyPost() {
    return withoutSystemPosts(IndexFormat.posts(), Occur.FILTER);
  }

  /** As in Mattermost: who joined and left is not what one looks for, unless one says so. */
  private static Query withoutSystemPosts(Query posts, Occur occur) {
    return new BooleanQuery.Builder()
        .add(posts, occur)
        .add(term(IndexFormat.TYPE, "system"), Occur.MUST_NOT)
        .build();
  }

  Marks marks() {
    return marks;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Whether some results fit better than others. */
  boolean scores() {
    return scores;
  }

  private Optional<Query> translate(Condition condition, Marks into) throws IOException {
    return switch (condition) {
      case Condition.All all -> all(all.parts(), into);
      case Condition.Any any -> any(any.parts(), into);
      case Condition.Not not -> all(List.of(not), into);
      case Condition.Word word -> {
        scores = true;
        yield told(WordQueries.word(word.text(), into), word.text(), word.place());
      }
      case Condition.Phrase phrase -> {
        scores = true;
        yield told(WordQueries.phrase(phrase.text(), into), phrase.text(), phrase.place());
      }
      case Condition.Written(long from, long until) ->
          Optional.of(
              LongField.newRangeQuery(
                  IndexFormat.TIME, from, until == Long.MAX_VALUE ? until : until - 1));
      case Condition.Matching matching -> {
        if (matching.filter() == Filter.TYPE) namesTypes = true;
        yield Optional.of(filters.of(matching, into));
      }
    };
  }

  private Optional<Query> told(Optional<Query> query, String text, Place place) {
    if (query.isEmpty()) {
      problems.add(new Problem(place, text + " has no letter or digit to search for. Left out."));
    }
    return query;
  }

  private Optional<Query> all(List<Condition> parts, Marks into) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    boolean negative = false;
    for (Condition part : parts) {
      if (part instanceof Condition.Not(Condition unwanted)) {
        boolean before = scores;
        Optional<Query> query = translate(unwanted, new Marks());
        scores = before;
        query.ifPresent(one -> all.add(one, Occur.MUST_NOT));
        negative |= query.isPresent();
      } else {
        Optional<Query> query = translate(part, into);
        query.ifPresent(one -> all.add(one, occur(part)));
        positive |= query.isPresent();
      }
    }
    if (!positive && !negative) return Optional.empty();
    if (!positive) all.add(IndexFormat.posts(), Occur.FILTER);
    return Optional.of(all.build());
  }

  private static Occur occur(Condition part) {
    return part instanceof Condition.Matching || part instanceof Condition.Written
        ? Occur.FILTER
        : Occur.MUST;
  }

  private Optional<Query> any(List<Condition> parts, Marks into) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean found = false;
    for (Condition part : parts) {
      Optional<Query> query = translate(part, into);
      query.ifPresent(one -> any.add(one, Occur.SHOULD));
      found |= query.isPresent();
    }
    return found ? Optional.of(any.build()) : Optional.empty();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  /** As names of types, emoji and file endings are kept. */
  static String lower(String text) {
    return Words.fold(text.toLowerCase(Locale.ROOT));
  }
}
