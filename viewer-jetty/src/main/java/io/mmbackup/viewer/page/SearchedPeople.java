package io.mmbackup.viewer.page;

import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.Suggested;
import io.mmbackup.search.query.QueryParser;
import io.mmbackup.spi.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People whose names have the words of a query in them, its filters left out. */
final class SearchedPeople {
  private static final int MOST = 50;

  private SearchedPeople() {}

  static List<User> of(Visit visit, SearchIndex index, String query) throws IOException {
    String words = words(query);
    List<User> people = new ArrayList<>();
    if (words.isBlank()) return people;
    for (Suggested one : index.suggest("from:" + '"' + words + '"', MOST)) {
      Optional<User> user = visit.lookup().user(one.id());
      user.ifPresent(people::add);
    }
    return people;
  }

  private static String words(String query) {
    List<QueryParser.Part> filters = QueryParser.filters(query);
    return filters.isEmpty()
        ? query.replaceAll("[\"“”„«»]", "").strip()
        : words(QueryParser.without(query, filters.getFirst()));
  }
}
