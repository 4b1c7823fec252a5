package io.mmbackup.search;

import io.mmbackup.search.query.ParsedQuery;
import io.mmbackup.search.query.Problem;
import io.mmbackup.search.query.QueryParser;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What was typed, understood for one state of an index: empty when nothing is left to search for.
 */
record Asked(
    Optional<Query> query, List<Problem> problems, Marks marks, boolean scores, Names names) {

  static Asked of(String typed, ZoneId zone, Instant now, IndexSearcher searcher)
      throws IOException {
    ParsedQuery parsed = QueryParser.parse(typed, zone, now.atZone(zone).toLocalDate());
    Names names = new Names(searcher);
    Translation translation = new Translation(names);
    Optional<Query> query = Optional.empty();
    if (parsed.condition().isPresent()) query = translation.of(parsed.condition().get());
    List<Problem> problems = new ArrayList<>(parsed.problems());
    problems.addAll(translation.problems());
    problems.sort(Comparator.comparingInt(problem -> problem.place().start()));
    return new Asked(query, problems, translation.marks(), translation.scores(), names);
  }
}
