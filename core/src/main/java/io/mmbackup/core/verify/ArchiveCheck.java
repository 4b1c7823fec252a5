package io.mmbackup.core.verify;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Inspection;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.export.Standing;
import io.mmbackup.spi.Completeness;
import java.util.HashMap;
import java.util.Map;

/** Holds the archive against its own digests and rules. */
final class ArchiveCheck {
  private static final String ARCHIVE = "archive.db";

  private final Snapshot snapshot;
  private final Findings findings;
  private final VerificationListener listener;
  private final Map<Long, String> paths = new HashMap<>();

  ArchiveCheck(Snapshot snapshot, Findings findings, VerificationListener listener) {
    this.snapshot = snapshot;
    this.findings = findings;
    this.listener = listener;
  }

  void run() {
    Inspection inspection = snapshot.inspection();
    for (String words : inspection.integrity()) archive(ARCHIVE, "SQLite says: " + words);
    for (ChannelRow channel : snapshot.channels()) paths.put(channel.no(), channel.path());
    for (String table : Inspection.sealedTables()) inspection.checkSeals(table, this::report);
    inspection
        .orphans()
        .forEach(
            (table, rows) ->
                archive(ARCHIVE, rows + " rows of " + table + " belong to no known channel"));
    for (long channel : inspection.falseProgress()) {
      archive(path(channel), "its recorded progress is older than its posts");
    }
    inspection.rootlessThreads().forEach(this::note);
    snapshot.channels().forEach(this::note);
  }

  private void archive(String subject, String problem) {
    findings.add(subject, problem, Remedy.ARCHIVE);
  }

  private String path(long channel) {
    return paths.getOrDefault(channel, "channel number " + channel);
  }

  private void report(Inspection.BrokenSeal broken) {
    String subject = broken.channel() == 0 ? ARCHIVE : path(broken.channel());
    if (!broken.row().isEmpty()) {
      archive(subject, broken.table() + " " + broken.row() + " is not as it was stored");
    } else if (broken.rows() != broken.sealedRows()) {
      archive(
          subject,
          "the archive holds %d rows of %s and should hold %d"
              .formatted(broken.rows(), broken.table(), broken.sealedRows()));
    } else {
      archive(subject, "the rows of " + broken.table() + " are not those that were stored");
    }
  }

  /**
   * No fault of the backup: the server may have deleted a root for good, or kept it from the user,
   * while it still shows replies.
   */
  private void note(Inspection.RootlessThreads threads) {
    listener.noted(
        "%s: %d threads begin with a post that the server never showed, such as %s."
            .formatted(path(threads.channel()), threads.threads(), threads.exampleRootId()));
  }

  private void note(ChannelRow channel) {
    Completeness completeness = Standing.of(channel.state());
    if (completeness.state() == Completeness.State.COMPLETE) return;
    listener.noted(channel.path() + " is not complete: " + completeness.because());
  }
}
