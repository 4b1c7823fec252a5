package io.mmbackup.search;

import io.mmbackup.search.Names.Named;
import io.mmbackup.search.Suggested.Kind;
import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.query.Filter;
import io.mmbackup.search.query.HalfTyped;
import io.mmbackup.search.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the word that is being typed may become. */
final class Suggestions {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}@._/-]+");
  private static final Pattern QUOTABLE = Pattern.compile("[^\"“”„«»]+");

  private final Names names;
  private final HalfTyped typed;
  private final int limit;

  Suggestions(Names names, HalfTyped typed, int limit) {
    this.names = names;
    this.typed = typed;
    this.limit = limit;
  }

  List<Suggested> all() throws IOException {
    if (typed.filter().isEmpty()) return word();
    return switch (typed.filter().get()) {
      case FROM, MENTIONS -> people("", people(), limit);
      case IN -> conversations();
      case HAS, IS -> words(typed.filter().get());
      default -> List.of();
    };
  }

  /**
   * Anything; of each kind half of what there is room for, and more when there is less of others.
   */
  private List<Suggested> word() throws IOException {
    List<Suggested> filters = filters();
    if (typed.start().isEmpty()) return filters.stream().limit(limit).toList();
    List<Named> people = people();
    List<Named> channels = channels();
    int room = Math.max(limit - filters.size(), limit / 2);
    int ofPeople = room - Math.min(channels.size(), room / 2);
    List<Suggested> all = new ArrayList<>(people("from:", people, ofPeople));
    all.addAll(channels("in:", channels, room - all.size()));
    all.addAll(filters.stream().limit(limit - all.size()).toList());
    return List.copyOf(all);
  }

  private List<Suggested> filters() {
    String start = lower(typed.start());
    return Arrays.stream(Filter.values())
        .filter(filter -> filter.spelled().startsWith(start))
        .map(filter -> suggested(filter.spelled() + ":", filter.wanted(), filter.spelled() + ":"))
        .toList();
  }

  private List<Suggested> words(Filter filter) {
    String start = lower(typed.start());
    return filter.words().stream()
        .filter(word -> word.startsWith(start))
        .map(word -> suggested(filter.spelled() + ":" + word, "", word))
        .limit(limit)
        .toList();
  }

  private Suggested suggested(String shown, String detail, String put) {
    return new Suggested(Kind.FILTER, "", shown, detail, typed.kept() + put);
  }

  /** People one has a direct message with, and channels. */
  private List<Suggested> conversations() throws IOException {
    List<Named> partners = new ArrayList<>();
    if (!typed.sign().equals("~")) {
      for (Named one : people()) {
        if (partners.size() < limit && names.isPartner(one.id())) partners.add(one);
      }
    }
    List<Named> channels = new ArrayList<>();
    if (!typed.sign().equals("@")) {
      for (Named one : channels()) if (one.members().size() != 1) channels.add(one);
    }
    int ofPeople = limit - Math.min(channels.size(), limit / 2);
    List<Suggested> all = new ArrayList<>(people("@", partners, ofPeople));
    all.addAll(channels("", channels, limit - all.size()));
    return List.copyOf(all);
  }

  private List<Suggested> people(String before, List<Named> people, int most) {
    return people.stream()
        .limit(most)
        .map(
            one ->
                new Suggested(
                    Kind.PERSON,
                    one.id(),
                    one.shown(),
                    "@" + one.username(),
                    typed.kept() + before + value(one.username(), one.id())))
        .toList();
  }

  private List<Suggested> channels(String before, List<Named> channels, int most)
      throws IOException {
    List<Named> first = channels.stream().limit(most).toList();
    Map<String, String> paths = names.paths(first);
    return first.stream()
        .map(
            one -> {
              String path = paths.getOrDefault(one.id(), "");
              String put = typed.kept() + before + value(path, one.id());
              return new Suggested(Kind.CHANNEL, one.id(), one.shown(), path, put);
            })
        .toList();
  }

  /** As it has to be typed to be found; by the id where that cannot be done. */
  private static String value(String name, String id) {
    if (PLAIN.matcher(name).matches()) return name;
    return QUOTABLE.matcher(name).matches() ? '"' + name + '"' : id;
  }

  private List<Named> people() throws IOException {
    return beginning(IndexFormat.PERSON_KIND);
  }

  private List<Named> channels() throws IOException {
    return beginning(IndexFormat.CHANNEL_KIND);
  }

  /** Whose name is just what was typed comes first, then where the most was written. */
  private List<Named> beginning(String kind) throws IOException {
    record Found(Named named, boolean exact, int posts) {}
    String folded = Words.fold(typed.start());
    List<Found> found = new ArrayList<>();
    for (Named one : names.beginning(kind, typed.start())) {
      boolean exact =
          Stream.of(one.username(), one.shown()).anyMatch(name -> Words.fold(name).equals(folded));
      found.add(new Found(one, exact, names.posts(kind, one.id())));
    }
    return found.stream()
        .sorted(
            Comparator.comparing(Found::exact)
                .thenComparingInt(Found::posts)
                .reversed()
                .thenComparing(one -> one.named().shown())
                .thenComparing(one -> one.named().id()))
        .map(Found::named)
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
