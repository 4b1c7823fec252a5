package io.mmbackup.search.query;

import java.util.List;
import java.util.Optional;

/** What was understood; empty when nothing is left to search for. Problems by their place. */
public record ParsedQuery(Optional<Condition> condition, List<Problem> problems) {}
