package io.mmbackup.core.plugin;

import java.util.Collection;

/** No writer has the name that was asked for. The message lists the valid ones. */
public final class UnknownWriterException extends Exception {
  private static final long serialVersionUID = 1;

  UnknownWriterException(String name, Collection<String> known) {
    super(
        "There is no writer '"
            + name
            + "'; there are: "
            + String.join(", ", known)
            + "."
            + Nearest.to(name, known)
                .map(nearest -> " Did you mean '" + nearest + "'?")
                .orElse(""));
  }
}
