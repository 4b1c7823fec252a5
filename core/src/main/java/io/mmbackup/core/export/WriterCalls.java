package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.NoRoom;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.Personal;
import io.mmbackup.spi.StoreWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The calls of one open writer: each channel that is due, then the index pages. */
final class WriterCalls {
  /** How many full pieces a store takes in before it is committed. */
  private static final int PIECES_A_COMMIT = 10;

  /** What every call needs of the outside. */
  record Surroundings(
      String name,
      Readings readings,
      CallLookup lookup,
      WriterFolders folders,
      Publisher publisher) {}

  /** Something a call does with a fresh reading. */
  private interface Call<T> {
    T with(Reading reading) throws IOException;
  }

  private final ExportWriter writer;
  private final Surroundings around;
  private final WriterProgress progress;
  private final Heartbeat heartbeat;
  private final Report report;
  private final int piece;
  private final Optional<StoreWriter> store;
  private long uncommitted;

  WriterCalls(
      ExportWriter writer,
      Surroundings around,
      WriterProgress progress,
      Heartbeat heartbeat,
      Report report,
      int piece) {
    this.writer = writer;
    this.around = around;
    this.progress = progress;
    this.heartbeat = heartbeat;
    this.report = report;
    this.piece = piece;
    this.store = writer instanceof StoreWriter one ? Optional.of(one) : Optional.empty();
  }

  /** {@code token} is what the archive is to remember, but for the summary's print. */
  void run(List<ChannelRow> channels, WholeToken token) throws IOException {
    for (ChannelRow channel : progress.due(channels)) channel(channel);
    commit(channels);
    call(reading -> finish(reading, token));
  }

  /** A failure is reported, and no reason to stop. */
  private void channel(ChannelRow listed) throws IOException {
    report.doing(listed.path());
    try {
      boolean more = true;
      while (more) more = call(reading -> piece(reading, listed.id()));
      report.rendered();
    } catch (Throwable failure) {
      if (isFatal(failure)) throw failure;
      report.failed(failure);
    }
  }

  /** What every other channel would meet as well. */
  private boolean isFatal(Throwable failure) {
    boolean outOfMemory =
        failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError);
    return outOfMemory || NoRoom.isCauseOf(failure) || heartbeat.isGivenUp();
  }

  private <T> T call(Call<T> call) throws IOException {
    try (Reading reading = around.readings().open()) {
      around.lookup().use(reading);
      return call.with(reading);
    } finally {
      around.lookup().use(null);
    }
  }

  /** One call of the writer for a channel as it is now; whether there is more of it to come. */
  private boolean piece(Reading reading, String channelId) throws IOException {
    ChannelRow channel = reading.snapshot().channel(channelId).orElseThrow();
    Span span = span(reading, channel);
    StagedOutput output = output(reading, channel.no());
    try {
      writer.write(new ChannelView(reading, channel, span, output));
      settle(reading, output);
      if (store.isEmpty() && span.everything()) requireFiles(reading, channel, output);
    } finally {
      output.end();
    }
    ChannelToken token = progress.tokenFor(channel, span.until());
    Optional<String> cursor = store.isPresent() ? Optional.empty() : Optional.of(token.toString());
    publish(output, reading.snapshot(), channel.no(), span.everything(), cursor);
    boolean published = store.isPresent() || output.leavesFiles(span.everything());
    progress.reached(channel, token, published);
    if (store.isPresent()) countUncommitted(span, reading.snapshot().channels());
    return span.until() < channel.revision();
  }

  /** A store is given a channel in pieces; any other writer renders it as it is now. */
  private Span span(Reading reading, ChannelRow channel) {
    Span all = progress.span(channel);
    if (store.isEmpty()) return all;
    long end =
        reading
            .snapshot()
            .posts()
            .revisionAfter(channel.no(), all.since(), piece)
            .orElse(all.until());
    return all.upTo(end);
  }

  private StagedOutput output(Reading reading, long channel) throws IOException {
    List<Publication> published = reading.snapshot().publications().of(around.name(), channel);
    around.folders().clearStaging();
    return new StagedOutput(around.name(), around.folders().staging(), published, heartbeat::beat);
  }

  /** A writer may have swallowed what went wrong with its reading. */
  private static void settle(Reading reading, StagedOutput output) throws IOException {
    if (reading.failed()) throw new IOException("the archive could not be read");
    output.complete();
  }

  /** A writer that forgets to write must not take away what it once wrote. */
  private static void requireFiles(Reading reading, ChannelRow channel, StagedOutput output)
      throws IOException {
    if (output.leavesFiles(true) || output.published().isEmpty()) return;
    if (!output.deleted().isEmpty()) return;
    if (!reading.hasPosts(channel)) return;
    throw new IOException("it wrote no file, though it once did");
  }

  private void publish(
      StagedOutput output, Snapshot snapshot, long channel, boolean whole, Optional<String> cursor)
      throws IOException {
    report.published(
        heartbeat.whole(
            () -> around.publisher().publish(output, snapshot, channel, whole, cursor)));
  }

  private void countUncommitted(Span span, List<ChannelRow> channels) throws IOException {
    uncommitted += Math.min(piece, span.until() - span.since());
    if (uncommitted >= (long) PIECES_A_COMMIT * piece) commit(channels);
  }

  private void commit(List<ChannelRow> channels) throws IOException {
    if (store.isEmpty()) return;
    store.get().commit(progress.checkpoints());
    uncommitted = 0;
    around.publisher().remember(channels, progress);
  }

  /** Whether there was anything to tell. */
  private boolean finish(Reading reading, WholeToken token) throws IOException {
    Personal personal = reading.account().personal();
    String summary = SummaryPrint.of(reading, personal, progress);
    if (!progress.isSummaryDue(summary)) return false;
    report.doing("");
    StagedOutput output = output(reading, 0);
    try {
      writer.finish(new BackupView(reading, personal, output, progress::isPublished));
      settle(reading, output);
      // Before the archive remembers it: whoever is killed in between does it again.
      if (store.isPresent()) store.get().commit(progress.checkpoints());
    } finally {
      output.end();
    }
    WholeToken reached = new WholeToken(token.print(), summary, token.deleted(), token.hasStore());
    publish(
        output, reading.snapshot(), 0, progress.isSummaryNew(), Optional.of(reached.toString()));
    return true;
  }
}
