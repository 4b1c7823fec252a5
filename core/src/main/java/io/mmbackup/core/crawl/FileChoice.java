package io.mmbackup.core.crawl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which attachments are downloaded.
 *
 * @param none no attachment at all
 * @param largest bytes; larger ones are left out
 * @param types extensions in lower case, without a dot; empty for all
 */
public record FileChoice(boolean none, OptionalLong largest, List<String> types) {
  /** Every attachment. */
  public static final FileChoice ALL = new FileChoice(false, OptionalLong.empty(), List.of());

  /**
   * Why this attachment is left out, a sentence; empty when it is wanted. A size below 0 is not
   * known, and an empty name neither: then it is wanted until more is known.
   */
  Optional<String> leavesOut(String name, long size) {
    if (none) return Optional.of("Left out by choice (--no-files).");
    if (largest.isPresent() && size > largest.getAsLong()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "Left out by choice (--max-file-size): it has %,d bytes, more than %,d.",
              size,
              largest.getAsLong()));
    }
    if (types.isEmpty() || name.isEmpty() || types.contains(extension(name))) {
      return Optional.empty();
    }
    return Optional.of("Left out by choice (--file-types " + String.join(",", types) + ").");
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
