package io.mmbackup.core.export;

import io.mmbackup.core.archive.SafeName;
import java.util.Locale;

/** The rule for paths that a writer may write to: relative, and safe on every system. */
final class OutputPath {
  private static final int MAX_LENGTH = 200;

  /** Below a writer's folder, where a store of its own lies. */
  static final String STORE = "_store";

  private OutputPath() {}

  /** Throws {@link IllegalArgumentException} for a path that is not safe. */
  static void check(String path) {
    if (path.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "the path '%s…' has more than %d characters"
              .formatted(path.substring(0, 40), MAX_LENGTH));
    }
    String[] parts = path.split("/", -1);
    for (String part : parts) {
      if (!SafeName.of(part, MAX_LENGTH).equals(part)) {
        throw new IllegalArgumentException("not a safe path: '" + path + "'");
      }
    }
    if (parts[0].toLowerCase(Locale.ROOT).equals(STORE)) {
      throw new IllegalArgumentException("'" + path + "' is in the folder of the writer's store");
    }
  }
}
