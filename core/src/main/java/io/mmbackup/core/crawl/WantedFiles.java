package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ArchiveWriter;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.archive.Wanted;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be downloaded in this run, a few at a time: pictures, and the attachments of the
 * chosen channels that pass the choice of files. Not thread-safe.
 */
final class WantedFiles {
  private static final int BATCH = 500;

  private final ArchiveWriter writer;
  private final Set<Long> others;
  private final FileChoice choice;
  private final long serverTime;
  private Optional<Content> last = Optional.empty();

  /** Of all channels but these, by number. */
  WantedFiles(ArchiveWriter writer, Set<Long> others, FileChoice choice, long serverTime) {
    this.writer = writer;
    this.others = others;
    this.choice = choice;
    this.serverTime = serverTime;
  }

  /** Records what is left out by choice now, and wants what was left out and is asked for now. */
  void choose() throws IOException {
    each(Content.Status.WANTED, this::settle);
    each(Content.Status.LEFT_OUT, this::settle);
  }

  /**
   * Wants again what was stored in this folder and is gone or of another length: the server may
   * still have it. No file is read for that.
   */
  void chooseLost(Path folder) throws IOException {
    each(
        Content.Status.PRESENT,
        (transaction, content) -> {
          File file = folder.resolve(content.path()).toFile();
          if (file.isFile() && file.length() == content.length()) return;
          transaction.putContent(content.lost(), serverTime);
        });
  }

  private interface Change {
    void of(Transaction transaction, Content content) throws SQLException;
  }

  /** Looks at what is of this status and of a chosen channel. */
  private void each(Content.Status status, Change change) throws IOException {
    Optional<Content> after = Optional.empty();
    while (true) {
      Optional<Content> from = after;
      List<Content> some =
          writer.apply(
              transaction -> {
                List<Content> next = transaction.contents(status, from, BATCH);
                for (Content content : next) {
                  if (isOfChosenChannel(content)) change.of(transaction, content);
                }
                return next;
              });
      if (some.isEmpty()) return;
      after = Optional.of(some.getLast());
    }
  }

  private void settle(Transaction transaction, Content content) throws SQLException {
    Optional<String> reason = leftOut(content);
    boolean isLeftOut = content.status() == Content.Status.LEFT_OUT;
    if (reason.isPresent() && !content.reason().equals(reason.get())) {
      transaction.putContent(content.absent(Content.Status.LEFT_OUT, reason.get()), serverTime);
    } else if (reason.isEmpty() && isLeftOut) {
      transaction.putContent(content.again(), serverTime);
    }
  }

  /** Why this one is left out by choice, as far as is known of it. */
  Optional<String> leftOut(Content content) {
    if (content.kind() != Content.Kind.ATTACHMENT) return Optional.empty();
    return choice.leavesOut(content.path(), content.size());
  }

  private boolean isOfChosenChannel(Content content) {
    return content.kind() != Content.Kind.ATTACHMENT || !others.contains(content.channel());
  }

  /** How much {@link #next} will give in all. */
  Wanted inAll() throws IOException {
    long files = 0;
    long bytes = 0;
    Optional<Content> after = Optional.empty();
    for (List<Content> some = after(after); !some.isEmpty(); some = after(after)) {
      for (Content content : some) {
        if (!isOfChosenChannel(content)) continue;
        files++;
        bytes += Math.max(0, content.size());
      }
      after = Optional.of(some.getLast());
    }
    return new Wanted(files, bytes);
  }

  /** The next ones; empty at the end. */
  List<Content> next() throws IOException {
    while (true) {
      List<Content> some = after(last);
      if (some.isEmpty()) return some;
      last = Optional.of(some.getLast());
      List<Content> chosen = new ArrayList<>(some);
      chosen.removeIf(content -> !isOfChosenChannel(content));
      if (!chosen.isEmpty()) return chosen;
    }
  }

  private List<Content> after(Optional<Content> from) throws IOException {
    return writer.apply(transaction -> transaction.contents(Content.Status.WANTED, from, BATCH));
  }
}
