package io.mmbackup.core.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether a store is being written. A writer does that by itself, and a large one may take long
 * without asking the host for anything: but its files change meanwhile.
 */
final class StoreWatch {
  private final Path store;
  private long seen;

  StoreWatch(Path store) {
    this.store = store;
    this.seen = look();
  }

  /** Whether its files have changed since this was last asked. */
  boolean hasChanged() {
    long before = seen;
    seen = look();
    return seen != before;
  }

  private long look() {
    if (!Files.isDirectory(store)) return 0;
    try (Stream<Path> files = Files.walk(store)) {
      return files.mapToLong(StoreWatch::trace).sum();
    } catch (IOException | UncheckedIOException e) {
      return seen + 1; // a file went while it was looked at
    }
  }

  private static long trace(Path file) {
    try {
      return Objects.hash(file, Files.size(file), Files.getLastModifiedTime(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
