package io.mmbackup.search;

import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.query.Condition.Matching;
import io.mmbackup.search.query.Filter;
import io.mmbackup.search.query.Problem;
import io.mmbackup.search.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The filters of a query as Lucene knows them. A name that nobody and nothing has matches nothing,
 * as in Mattermost, and is told of.
 */
final class FilterQueries {
  private static final String ME = "me";

  private final Names names;
  private final List<Problem> problems;

  FilterQueries(Names names, List<Problem> problems) {
    this.names = names;
    this.problems = problems;
  }

  Query of(Matching matching, Marks marks) throws IOException {
    List<Query> any = new ArrayList<>();
    if (isConversation(matching)) any.add(conversation(matching));
    else for (String value : matching.values()) any.add(of(matching, value, marks));
    return new ConstantScoreQuery(any(any));
  }

  private Query of(Matching matching, String value, Marks marks) throws IOException {
    return switch (matching.filter()) {
      case FROM -> from(matching, withoutSign(value, '@'));
      case IN -> in(matching, withoutSign(value, '~'));
      case TEAM -> team(matching, value);
      case EXT -> term(IndexFormat.EXT, Translation.lower(withoutSign(value, '.')));
      case HAS -> term(IndexFormat.IS, value);
      case IS ->
          value.equals("saved") ? in(IndexFormat.ID, names.saved()) : term(IndexFormat.IS, value);
      case MENTIONS -> mentions(matching, withoutSign(value, '@'), marks);
      case REACTION ->
          term(IndexFormat.REACTION, value.replaceAll("^:|:$", "").toLowerCase(Locale.ROOT));
      case TYPE -> type(value.toLowerCase(Locale.ROOT));
      case BEFORE, AFTER, ON, DURING ->
          throw new IllegalStateException("the parser makes times of dates");
    };
  }

  private static String withoutSign(String value, char sign) {
    return !value.isEmpty() && value.charAt(0) == sign ? value.substring(1) : value;
  }

  private Query from(Matching matching, String value) throws IOException {
    if (value.equals(ME))
      return in(IndexFormat.AUTHOR, names.me().map(Names.Named::id).stream().toList());
    List<Names.Named> people = names.of(IndexFormat.PERSON_KIND, value);
    String folded = Words.fold(value);
    Query authors = in(IndexFormat.AUTHOR, ids(people));
    Query account = term(IndexFormat.AUTHOR, value); // an id, also of somebody without a name
    Query spoken = any(List.of(authors, account, term(IndexFormat.SPEAKER, folded)));
    if (!people.isEmpty() || names.isAny(spoken)) return spoken;
    Query partly =
        new WildcardQuery(
            new Term(IndexFormat.SPEAKER, "*" + folded.replaceAll("([\\\\*?])", "\\\\$1") + "*"));
    if (names.isAny(partly)) return partly;
    return unknown(
        matching,
        "Nobody called " + value + " wrote anything here.",
        value,
        IndexFormat.PERSON_KIND);
  }

  /** {@code in:@a} and {@code in:@a,b} are the conversations with these people. */
  private static boolean isConversation(Matching matching) {
    return matching.filter() == Filter.IN && matching.values().getFirst().startsWith("@");
  }

  private Query conversation(Matching matching) throws IOException {
    List<String> people = new ArrayList<>();
    for (String value : matching.values()) {
      String name = withoutSign(value, '@');
      Optional<String> id =
          name.equals(ME)
              ? names.me().map(Names.Named::id)
              : names.of(IndexFormat.PERSON_KIND, name).stream().map(Names.Named::id).findFirst();
      if (id.isEmpty()) {
        return unknown(
            matching, "There is nobody called " + name + " here.", name, IndexFormat.PERSON_KIND);
      }
      people.add(id.get());
    }
    return in(IndexFormat.CHANNEL, ids(names.conversationsWith(people)));
  }

  private Query in(Matching matching, String value) throws IOException {
    List<Names.Named> channels = names.of(IndexFormat.CHANNEL_KIND, value);
    if (!channels.isEmpty()) return in(IndexFormat.CHANNEL, ids(channels));
    return unknown(
        matching, "There is no channel " + value + " here.", value, IndexFormat.CHANNEL_KIND);
  }

  private Query team(Matching matching, String value) throws IOException {
    List<Names.Named> channels = names.channelsOfTeam(value);
    if (!channels.isEmpty()) return in(IndexFormat.CHANNEL, ids(channels));
    problems.add(new Problem(matching.place(), "There is no team " + value + " here."));
    return MatchNoDocsQuery.INSTANCE;
  }

  /** Whoever is called so is mentioned by user name; also names that never wrote anything. */
  private Query mentions(Matching matching, String value, Marks marks) throws IOException {
    List<String> usernames = new ArrayList<>();
    if (value.equals(ME)) {
      names.me().map(Names.Named::shown).ifPresent(usernames::add);
    } else {
      for (Names.Named one : names.of(IndexFormat.PERSON_KIND, value)) {
        usernames.add(one.username());
      }
    }
    if (!usernames.isEmpty()) return mentioned(usernames, marks);
    Query unknown = mentioned(List.of(value), marks);
    if (names.isAny(unknown)) return unknown;
    return unknown(
        matching,
        "Nobody called " + value + " wrote anything or is mentioned here.",
        value,
        IndexFormat.PERSON_KIND);
  }

  private static Query mentioned(List<String> usernames, Marks marks) {
    List<Query> any = new ArrayList<>();
    for (String username : usernames) {
      String term = "@" + Words.fold(username);
      marks.compound(term);
      any.add(term(IndexFormat.WORD, term));
    }
    return any(any);
  }

  private Query type(String value) throws IOException {
    return switch (value) {
      case "post" -> IndexFormat.ordinaryPosts();
      case "bot" ->
          any(
              List.of(
                  term(IndexFormat.IS, IndexFormat.BY_BOT),
                  in(IndexFormat.AUTHOR, ids(names.bots()))));
      default -> term(IndexFormat.TYPE, value);
    };
  }

  private Query unknown(Matching matching, String sentence, String value, String kind)
      throws IOException {
    String meant = names.near(kind, value).map(near -> " Did you mean " + near + "?").orElse("");
    problems.add(new Problem(matching.place(), sentence + meant));
    return MatchNoDocsQuery.INSTANCE;
  }

  private static List<String> ids(List<Names.Named> named) {
    return named.stream().map(Names.Named::id).toList();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query in(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query any(List<Query> queries) {
    if (queries.size() == 1) return queries.getFirst();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query query : queries) any.add(query, Occur.SHOULD);
    return any.build();
  }
}
