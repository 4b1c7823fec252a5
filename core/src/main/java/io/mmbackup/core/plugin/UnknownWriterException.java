package io.mmbackup.core.plugin;

import java.util.Collection;
import java.util.List;

/**
 * No writer that can be used has the name that was asked for. The message lists the valid ones, or
 * says why this one cannot be used; {@link #problems} is what may be the reason.
 */
public final class UnknownWriterException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient List<String> problems;

  private UnknownWriterException(String message, List<String> problems) {
    super(message);
    this.problems = problems;
  }

  /** {@code problems} are the sentences on jars of which no writer could be had. */
  static UnknownWriterException unknown(
      String name, Collection<String> known, List<String> problems) {
    return new UnknownWriterException(
        "There is no writer '"
            + name
            + "'; there are: "
            + String.join(", ", known)
            + "."
            + Nearest.to(name, known).map(nearest -> " Did you mean '" + nearest + "'?").orElse(""),
        problems);
  }

  /** {@code problem} is the sentence that says why. */
  static UnknownWriterException refused(String name, String problem) {
    return new UnknownWriterException(
        "The writer '" + name + "' cannot be used.", List.of(problem));
  }

  /** Sentences, each naming a jar. */
  public List<String> problems() {
    return problems;
  }
}
