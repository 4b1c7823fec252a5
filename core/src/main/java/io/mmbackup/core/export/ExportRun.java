package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.manifest.Manifest;
import io.mmbackup.core.plugin.Writer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An export: writers side by side, each on a thread of its own, each rendering the channels that
 * have changed since it last succeeded. A failure of a writer or channel is in the result; it stops
 * neither the others nor the run. At the end the manifest is written.
 */
public final class ExportRun {
  private static final int PIECE = 20_000;

  private final Archive archive;
  private final ExportOptions options;
  private final ExportListener listener;
  private final int piece;

  private ExportRun(Archive archive, ExportOptions options, ExportListener listener, int piece) {
    this.archive = archive;
    this.options = options;
    this.listener = listener;
    this.piece = piece;
  }

  /**
   * Runs these writers; returns when each has ended or was given up. An {@link IOException} means
   * that the archive could not be used at all, an {@link InterruptedIOException} that the calling
   * thread was interrupted: the writers are given up then.
   */
  public static ExportResult run(
      Archive archive, List<Writer> writers, ExportOptions options, ExportListener listener)
      throws IOException {
    return run(archive, writers, options, listener, PIECE);
  }

  /** The same, with another number of posts that a store is given in one call: tests need few. */
  public static ExportResult run(
      Archive archive,
      List<Writer> writers,
      ExportOptions options,
      ExportListener listener,
      int piece)
      throws IOException {
    archive
        .writer()
        .run(
            transaction -> {
              transaction.buildIndices();
            });
    return new ExportRun(archive, options, listener, piece).all(writers);
  }

  private ExportResult all(List<Writer> writers) throws IOException {
    List<Report> reports = new ArrayList<>();
    List<WriterJob> jobs = new ArrayList<>();
    for (Writer writer : writers) {
      Report report = new Report(writer.name(), listener);
      reports.add(report);
      jobs.add(job(writer, report));
    }
    WriterFolders.createStaging(archive.folder());
    try {
      jobs.forEach(WriterJob::start);
      awaitAll(jobs);
    } finally {
      WriterFolders.removeStaging(archive.folder());
    }
    return result(writers, reports);
  }

  private WriterJob job(Writer writer, Report report) {
    Heartbeat heartbeat = new Heartbeat(System::nanoTime);
    WriterRun run = new WriterRun(archive, writer, options, piece, heartbeat, report);
    WriterFolders folders = new WriterFolders(archive.folder(), writer.name());
    return new WriterJob(
        writer, run, new StoreWatch(folders.store()), heartbeat, report, options.stall());
  }

  private static void awaitAll(List<WriterJob> jobs) throws InterruptedIOException {
    try {
      for (WriterJob job : jobs) job.await();
    } catch (InterruptedException e) {
      jobs.forEach(WriterJob::stop);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while writers were at work");
    }
  }

  private ExportResult result(List<Writer> writers, List<Report> reports) throws IOException {
    List<ExportResult.Written> results = new ArrayList<>();
    RootFiles.publish(archive, options.rootFiles());
    try (Snapshot snapshot = archive.snapshot()) {
      Manifest.write(snapshot);
      for (int i = 0; i < writers.size(); i++) {
        long files = snapshot.publications().count(writers.get(i).name());
        results.add(reports.get(i).result((int) files));
      }
    }
    return new ExportResult(results);
  }
}
