package io.mmbackup.dist.command;

import io.mmbackup.core.run.Remaining;
import io.mmbackup.dist.report.Failure;
import io.mmbackup.dist.report.StoppedText;
import io.mmbackup.dist.terminal.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is said when there is no room any more. */
final class DiskFull {
  private static final String REMEDY =
      "Make room and run the same command again: it goes on where it stopped.";

  /** Where nothing is known of the backup. */
  static final Failure WORDS =
      new Failure("The disk is full.", List.of(StoppedText.safe(Optional.empty())), REMEDY);

  private DiskFull() {}

  /** With what is safe in this backup, and how much room it still needs. */
  static Failure of(Path folder) {
    Optional<Remaining> remaining = Remaining.in(folder);
    long needed = remaining.map(Remaining::wantedBytes).orElse(0L);
    long free = Folder.freeBytes(folder);
    String headline =
        needed > free
            ? "The disk is full: %s still needed are free%s."
                .formatted(Amounts.sizeOf(free, needed), where(folder))
            : "The disk is full: %s are free%s.".formatted(Amounts.size(free), where(folder));
    return new Failure(headline, List.of(StoppedText.safe(remaining)), REMEDY);
  }

  /** A file store shows as "/home (/dev/sda1)". */
  private static String where(Path folder) {
    try {
      String store = Files.getFileStore(folder).toString();
      int bracket = store.indexOf(" (");
      return bracket <= 0 ? "" : " on " + store.substring(0, bracket);
    } catch (IOException e) {
      return "";
    }
  }
}
