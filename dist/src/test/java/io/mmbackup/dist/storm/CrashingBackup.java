package io.mmbackup.dist.storm;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.run.BackupRequest;
import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.Backups;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Backups of which some are killed. A kill is a copy of the folder as it is at that instant, the
 * database's log included: the next run goes on from the copy, and what the killed one still did is
 * thrown away. So a kill can be at any place that tells of itself, and needs no help of the
 * program.
 */
final class CrashingBackup {
  private final FakeMattermost fake;
  private final Path temp;
  private Path folder;
  private int copies;
  private boolean hasRead;

  CrashingBackup(FakeMattermost fake, Path temp) {
    this.fake = fake;
    this.temp = temp;
    this.folder = temp.resolve("backup");
  }

  Path folder() {
    return folder;
  }

  /** A run to its end, undisturbed. */
  Summary run(CrawlDepth depth) throws Exception {
    return BackupRun.run(
        Backups.oneByOne(fake, folder, depth),
        Backups.WRITERS,
        Backups.noWaiting(),
        Progress.SILENT);
  }

  /**
   * A run that ends as it is said. What goes wrong then must be told in words. Returns whether the
   * reading came to its end.
   */
  boolean run(Round.Ending ending, int at) throws Exception {
    Progress progress = Progress.SILENT;
    switch (ending) {
      case BY_ITSELF -> {}
      case KILLED_AT_REQUEST -> fake.meanwhile().at(at, this::kill);
      case KILLED_AT_PROGRESS -> progress = new KillingProgress(at);
      case NETWORK_LOST -> fake.faults().from(at, Faults.any(), Fault.disconnect());
      case SESSION_EXPIRED -> fake.meanwhile().at(at, fake.faults()::expireSession);
      case ANSWER_CUT -> fake.faults().nth(at, Fault.cutBody(0.5));
      case PROXY_ERRORS ->
          fake.faults()
              .everyNth(
                  3,
                  Faults.any(),
                  Fault.status(502, "<html>Bad</html>", Map.of("Content-Type", "text/html")));
    }
    BackupRequest request = Backups.oneByOne(fake, folder, CrawlDepth.CHANGES);
    Path before = folder;
    hasRead = false;
    try {
      BackupRun.run(request, Backups.WRITERS, Backups.noWaiting(), progress);
      hasRead |= folder.equals(before);
    } catch (MattermostException e) {
      if (e.summary().isBlank() || e.remedy().isBlank()) throw e;
    } finally {
      fake.faults().clear();
      fake.meanwhile().clear();
    }
    if (!folder.equals(before) && Files.exists(before)) delete(before);
    return hasRead;
  }

  /** From now on nothing that this run does counts. */
  private synchronized void kill() {
    Path copy = temp.resolve("copy" + ++copies);
    copy(folder, copy);
    folder = copy;
    fake.faults().from(1, Faults.any(), Fault.disconnect());
  }

  private static void copy(Path from, Path to) {
    if (!Files.exists(from)) return;
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        // Another process makes its own index of the log.
        if (!path.toString().endsWith("-shm")) Files.copy(path, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }

  /** Kills the run at the n-th sign of progress. */
  private final class KillingProgress implements Progress {
    private final AtomicInteger left;

    KillingProgress(int at) {
      left = new AtomicInteger(at);
    }

    private void sign() {
      if (left.decrementAndGet() == 0) kill();
    }

    @Override
    public void planned(int conversations, long posts) {
      sign();
    }

    @Override
    public void read(String conversation, int posts, Instant oldest) {
      sign();
    }

    @Override
    public void conversationDone(String conversation) {
      sign();
    }

    @Override
    public void fileStarted(String name, long bytes) {
      sign();
    }

    @Override
    public void fileDone(String name, long bytes, boolean stored) {
      sign();
    }

    @Override
    public void exporting(String writer, String conversation) {
      if (left.get() > 0) hasRead = true;
      sign();
    }
  }
}
