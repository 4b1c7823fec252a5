package io.mmbackup.core.archive;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A disk without room: whatever is written next fails too. */
public final class NoRoom {
  private NoRoom() {}

  /** Whether a failure comes of it. SQLite and each operating system say it in their own words. */
  public static boolean isCauseOf(Throwable failure) {
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      String message = Objects.requireNonNullElse(t.getMessage(), "").toLowerCase(Locale.ROOT);
      if (message.contains("no space left")
          || message.contains("disk is full")
          || message.contains("sqlite_full")
          || message.contains("disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }
}
