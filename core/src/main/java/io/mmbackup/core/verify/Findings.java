package io.mmbackup.core.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers findings, and of each kind at each place no more than a person reads. */
final class Findings {
  private static final int MOST_OF_A_KIND = 20;

  private record Kind(String subject, String remedy) {}

  private final VerificationListener listener;
  private final List<Finding> all = new ArrayList<>();
  private final Map<Kind, Long> counts = new HashMap<>();

  Findings(VerificationListener listener) {
    this.listener = listener;
  }

  void add(String subject, String problem, String remedy) {
    long count = counts.merge(new Kind(subject, remedy), 1L, Long::sum);
    if (count <= MOST_OF_A_KIND) add(new Finding(subject, problem, remedy));
  }

  private void add(Finding finding) {
    all.add(finding);
    listener.found(finding);
  }

  /** All of them; what was too much to list is counted. */
  List<Finding> finish() {
    counts.forEach(
        (kind, count) -> {
          if (count <= MOST_OF_A_KIND) return;
          add(
              new Finding(
                  kind.subject(), (count - MOST_OF_A_KIND) + " more of this kind", kind.remedy()));
        });
    return List.copyOf(all);
  }
}
