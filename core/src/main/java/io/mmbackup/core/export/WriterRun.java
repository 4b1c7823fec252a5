package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.spi.DamagedStoreException;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.Personal;
import io.mmbackup.spi.StoreWriter;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.util.List;

/** One writer's run, from what is due to its close. Everything happens on the writer's thread. */
final class WriterRun implements Runnable {
  private final Archive archive;
  private final Writer writer;
  private final ExportOptions options;
  private final int piece;
  private final Heartbeat heartbeat;
  private final Report report;
  private final WriterFolders folders;
  private final Readings readings;
  private final CallLookup lookup = new CallLookup();

  /** {@code piece} is how many posts a store is given at most in one call. */
  WriterRun(
      Archive archive,
      Writer writer,
      ExportOptions options,
      int piece,
      Heartbeat heartbeat,
      Report report) {
    this.archive = archive;
    this.writer = writer;
    this.options = options;
    this.piece = piece;
    this.heartbeat = heartbeat;
    this.report = report;
    this.folders = new WriterFolders(archive.folder(), writer.name());
    this.readings = new Readings(archive.folder(), options.deleted(), heartbeat::beat);
  }

  /** Also an Error of a plugin ends this writer only. */
  @Override
  public void run() {
    try {
      work();
    } catch (Throwable failure) {
      if (!heartbeat.isGivenUp()) report.failed(failure);
    }
    try {
      folders.clearStaging();
    } catch (IOException e) {
      if (!heartbeat.isGivenUp()) report.failed(e);
    }
  }

  private void work() throws IOException {
    WriterProvider provider = writer.newProvider();
    WriterSettings settings = new WriterSettings(writer, provider, options);
    WriterProgress progress;
    String print;
    List<ChannelRow> channels;
    boolean isDue;
    try (Reading reading = readings.open()) {
      print = settings.print(reading);
      channels = reading.snapshot().channels();
      progress = WriterProgress.read(reading.snapshot(), writer.name(), print, folders.output());
      Personal personal = reading.account().personal();
      isDue =
          !progress.due(channels).isEmpty()
              || progress.isSummaryDue(SummaryPrint.of(reading, personal, progress));
    }
    // Only the writer can tell whether a store is sound that somebody has touched.
    if (!isDue && !progress.isStoreTouched(folders)) return;
    folders.clearStaging();
    WholeToken token = new WholeToken(print, "", options.deleted(), false);
    if (progress.storeIsOfOldPrint()) {
      report.warned(
          "what it keeps was made by another version of it or under other settings; it is built"
              + " anew");
    }
    if (!progress.storeIsCurrent()) beginAnew(token);
    boolean keepsStore;
    try (ExportWriter open =
        open(provider, new Context(settings, folders, lookup, report), token)) {
      keepsStore = open instanceof StoreWriter;
      if (open instanceof StoreWriter store) progress.adopt(store.checkpoints(), channels);
      if (isDue || !progress.due(channels).isEmpty()) render(open, progress, channels, print);
    }
    if (keepsStore) rememberStore();
  }

  private void render(
      ExportWriter open, WriterProgress progress, List<ChannelRow> channels, String print)
      throws IOException {
    report.started(progress.due(channels).size());
    new WriterCalls(
            open,
            new WriterCalls.Surroundings(
                writer.name(), readings, lookup, folders, new Publisher(archive, writer.name())),
            progress,
            heartbeat,
            report,
            piece)
        .run(channels, new WholeToken(print, "", options.deleted(), open instanceof StoreWriter));
    if (!(open instanceof StoreWriter) && !report.hasProblems()) requireOutput();
  }

  private void rememberStore() throws IOException {
    String trace = folders.storeTrace();
    archive
        .writer()
        .run(transaction -> transaction.putCursor(writer.name(), WriterProgress.STORE, trace));
  }

  /** A writer that did all it was asked to, and of which there is nothing, has done nothing. */
  private void requireOutput() throws IOException {
    try (Reading reading = readings.open()) {
      if (reading.snapshot().publications().count(writer.name()) > 0) return;
      if (reading.snapshot().channels().stream().noneMatch(reading::hasPosts)) return;
    }
    report.publishedNothing();
    archive.writer().run(transaction -> transaction.removeCursors(writer.name()));
  }

  /**
   * What was rendered in another way counts for nothing; what it published stays until replaced.
   */
  private void beginAnew(WholeToken token) throws IOException {
    folders.emptyStore();
    archive
        .writer()
        .run(
            transaction -> {
              transaction.removeCursors(writer.name());
              transaction.putCursor(writer.name(), 0, token.toString());
            });
  }

  private ExportWriter open(WriterProvider provider, Context context, WholeToken token)
      throws IOException {
    try (Reading reading = readings.open()) {
      lookup.use(reading);
      return openAgainIfDamaged(provider, context, token);
    } finally {
      lookup.use(null);
    }
  }

  private ExportWriter openAgainIfDamaged(
      WriterProvider provider, Context context, WholeToken token) throws IOException {
    try {
      return provider.open(context);
    } catch (DamagedStoreException e) {
      report.warned(e.getMessage() + "; it is built anew");
      beginAnew(token);
      return provider.open(context);
    }
  }
}
