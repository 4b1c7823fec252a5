package io.mmbackup.search.query;

import java.util.List;

/** What a post has to be like. */
public sealed interface Condition {
  /** All of them. */
  record All(List<Condition> parts) implements Condition {}

  /** At least one of them. */
  record Any(List<Condition> parts) implements Condition {}

  /** Not this. */
  record Not(Condition part) implements Condition {}

  /** Says this word, in any form of it; {@code *} stands for any letters. */
  record Word(String text, Place place) implements Condition {}

  /** Says these words one after the other, in just this form. */
  record Phrase(String text, Place place) implements Condition {}

  /** A filter; any of the values will do. */
  record Matching(Filter filter, List<String> values, Place place) implements Condition {}

  /** Was written at or after {@code from} and before {@code until}, ms UTC. */
  record Written(long from, long until) implements Condition {}
}
