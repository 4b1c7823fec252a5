package io.mmbackup.search;

import io.mmbackup.search.query.Place;
import java.util.List;

/** A text on one line, or a part of it around what was found; and the places to mark in it. */
public record Excerpt(String text, List<Place> marks) {
  private static final String ELLIPSIS = "…";

  /** How much of the text before the first mark is shown. */
  private static final double BEFORE = 0.25;

  /** At most so many {@code char}s, give or take a word. */
  public static Excerpt of(String text, Marks marks, int length) {
    String flat = text.strip().replaceAll("[\\s\\p{Z}]+", " ");
    List<Place> places = marks.in(flat);
    if (flat.length() <= length) return new Excerpt(flat, places);
    int first = places.isEmpty() ? 0 : places.getFirst().start();
    int from = first < length * 0.75 ? 0 : wordStart(flat, (int) (first - length * BEFORE), first);
    int to = wordEnd(flat, Math.min(flat.length(), from + length));
    String start = from == 0 ? "" : ELLIPSIS;
    String cut = start + flat.substring(from, to) + (to == flat.length() ? "" : ELLIPSIS);
    int shift = start.length() - from;
    return new Excerpt(
        cut,
        places.stream()
            .filter(place -> place.start() >= from && place.end() <= to)
            .map(place -> new Place(place.start() + shift, place.end() + shift))
            .toList());
  }

  /** The next word begins there; in a long one, no letter is cut in two. */
  private static int wordStart(String text, int at, int first) {
    int space = text.indexOf(' ', at);
    if (space >= 0 && space < first) return space + 1;
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private static int wordEnd(String text, int at) {
    if (at >= text.length()) return text.length();
    int space = text.lastIndexOf(' ', at);
    if (space >= 0 && at - space < 30) return space;
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
