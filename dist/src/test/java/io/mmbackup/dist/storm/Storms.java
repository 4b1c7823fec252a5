package io.mmbackup.dist.storm;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random storms; a failing one is made smaller by leaving deeds and rounds out. */
final class Storms {
  private static final int MOST_ROUNDS = 5;
  private static final int MOST_DEEDS = 8;

  private Storms() {}

  static Arbitrary<List<Round>> any() {
    return round().list().ofMinSize(1).ofMaxSize(MOST_ROUNDS);
  }

  private static Arbitrary<Round> round() {
    return Combinators.combine(
            event().list().ofMaxSize(MOST_DEEDS),
            during().list().ofMaxSize(MOST_DEEDS / 2),
            ending(),
            Arbitraries.integers().between(1, 40))
        .as(Round::new);
  }

  private static Arbitrary<Round.Ending> ending() {
    return Arbitraries.frequency(
        Tuple.of(4, Round.Ending.BY_ITSELF),
        Tuple.of(3, Round.Ending.KILLED_AT_REQUEST),
        Tuple.of(3, Round.Ending.KILLED_AT_PROGRESS),
        Tuple.of(1, Round.Ending.NETWORK_LOST),
        Tuple.of(1, Round.Ending.SESSION_EXPIRED),
        Tuple.of(1, Round.Ending.ANSWER_CUT),
        Tuple.of(1, Round.Ending.PROXY_ERRORS));
  }

  private static Arbitrary<Round.During> during() {
    return Combinators.combine(Arbitraries.integers().between(1, 30), event())
        .as(Round.During::new);
  }

  private static Arbitrary<Round.Event> event() {
    return Combinators.combine(deed(), number(), number()).as(Round.Event::new);
  }

  @SuppressWarnings("unchecked")
  private static Arbitrary<Deed> deed() {
    return Arbitraries.frequency(
        Arrays.stream(Deed.values())
            .map(deed -> Tuple.of(deed.weight, deed))
            .toArray(Tuple.Tuple2[]::new));
  }

  private static Arbitrary<Integer> number() {
    return Arbitraries.integers().between(0, 999);
  }
}
