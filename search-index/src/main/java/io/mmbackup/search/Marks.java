package io.mmbackup.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.search.query.Place;
import io.mmbackup.search.text.Compounds;
import io.mmbackup.search.text.MessageAnalyzer;
import io.mmbackup.search.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Where in a text the words that were searched for stand. Thread-safe once built. */
public final class Marks {
  /** One of the words of a phrase, and how far it is from the first. */
  record Step(String term, int distance) {}

  private static final MessageAnalyzer ANALYZER = MessageAnalyzer.ofMessages();

  private final Set<String> words = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();
  private final List<ByteRunAutomaton> patterns = new ArrayList<>();
  private final List<List<Step>> phrases = new ArrayList<>();

  Marks() {}

  void word(String term) {
    words.add(term);
  }

  void compound(String term) {
    compounds.add(term);
  }

  void pattern(ByteRunAutomaton pattern) {
    patterns.add(pattern);
  }

  void phrase(List<Step> steps) {
    phrases.add(steps);
  }

  /** From left to right, none touching another; what stands side by side is one. */
  public List<Place> in(String text) {
    List<Place> places = new ArrayList<>();
    List<Words.Found> found = Words.of(text, ANALYZER);
    for (Words.Found one : found) {
      if (words.contains(one.term()) || (!one.isStem() && fitsPattern(one.term()))) {
        places.add(new Place(one.start(), one.end()));
      }
    }
    if (!phrases.isEmpty()) addPhrases(found, places);
    if (!compounds.isEmpty() || !patterns.isEmpty()) {
      for (Compounds.Compound one : Compounds.of(text)) {
        if (compounds.contains(one.term()) || fitsPattern(one.term())) {
          places.add(new Place(one.start(), one.end()));
        }
      }
    }
    return merged(places, text);
  }

  private boolean fitsPattern(String term) {
    if (patterns.isEmpty()) return false;
    byte[] bytes = term.getBytes(UTF_8);
    return patterns.stream().anyMatch(pattern -> pattern.run(bytes, 0, bytes.length));
  }

  private void addPhrases(List<Words.Found> found, List<Place> places) {
    Map<Integer, List<Words.Found>> byPosition = new HashMap<>();
    for (Words.Found one : found) {
      byPosition.computeIfAbsent(one.position(), position -> new ArrayList<>()).add(one);
    }
    for (List<Step> phrase : phrases) {
      for (Words.Found first : found) {
        if (first.term().equals(phrase.getFirst().term())) {
          addPhrase(first, phrase, byPosition, places);
        }
      }
    }
  }

  private static void addPhrase(
      Words.Found first,
      List<Step> phrase,
      Map<Integer, List<Words.Found>> byPosition,
      List<Place> places) {
    int end = first.end();
    for (Step step : phrase) {
      int position = first.position() + step.distance();
      Words.Found next =
          byPosition.getOrDefault(position, List.of()).stream()
              .filter(one -> one.term().equals(step.term()))
              .findFirst()
              .orElse(null);
      if (next == null) return;
      end = Math.max(end, next.end());
    }
    places.add(new Place(first.start(), end));
  }

  private static List<Place> merged(List<Place> places, String text) {
    places.sort(Comparator.comparingInt(Place::start));
    List<Place> merged = new ArrayList<>();
    for (Place place : places) {
      if (place.start() >= place.end()) continue;
      Place last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && (place.start() <= last.end() || isSpace(text, last, place))) {
        merged.removeLast();
        merged.add(new Place(last.start(), Math.max(last.end(), place.end())));
      } else {
        merged.add(place);
      }
    }
    return List.copyOf(merged);
  }

  private static boolean isSpace(String text, Place before, Place after) {
    return text.substring(before.end(), after.start()).equals(" ");
  }
}
