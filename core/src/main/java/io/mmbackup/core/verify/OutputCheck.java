package io.mmbackup.core.verify;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.archive.ReadBackTable;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.UnreadableArchiveException;
import io.mmbackup.core.export.Reached;
import io.mmbackup.core.plugin.Failure;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.spi.OutputReader;
import io.mmbackup.spi.StoreReader;
import io.mmbackup.spi.WriterProvider;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds one writer's output against the archive: each published file by length and SHA-256, and
 * what the writer's own reader finds in it by id, fingerprint and file. One read of a file serves
 * both.
 */
final class OutputCheck {
  private final Snapshot snapshot;
  private final ReadBackTable table;
  private final Findings findings;
  private final String writer;
  private final Reached reached;
  private final Path folder;
  private final Comparing comparing;

  OutputCheck(Snapshot snapshot, ReadBackTable table, Findings findings, String writer) {
    this.snapshot = snapshot;
    this.table = table;
    this.findings = findings;
    this.writer = writer;
    this.reached = Reached.read(snapshot, writer);
    this.folder = snapshot.folder().resolve(writer);
    this.comparing = new Comparing(table, reached, findings);
  }

  /** Of a writer that is not installed: its files can still be held against their digests. */
  void filesOnly() {
    for (Publication file : snapshot.publications().of(writer)) {
      report(file, FileCheck.check(folder.resolve(file.path()), file.length(), file.sha256()));
    }
  }

  void readBack(Writer installed) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(installed.loader());
    try {
      readBack(installed.newProvider());
    } catch (UnreadableArchiveException e) {
      throw e;
    } catch (Exception | LinkageError e) {
      findings.add(
          writer, "the writer cannot be started: " + Failure.reason(e), "Install it again.");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void readBack(WriterProvider provider) {
    table.begin(reached.revisions());
    for (Publication file : snapshot.publications().of(writer)) {
      if (provider instanceof OutputReader reader) read(file, reader);
      else report(file, FileCheck.check(path(file), file.length(), file.sha256()));
    }
    if (provider instanceof StoreReader reader) readStore(reader);
    boolean holdsPosts = provider instanceof OutputReader || provider instanceof StoreReader;
    if (holdsPosts) findMissingPosts();
    if (provider instanceof OutputReader reader && reader.holdsFiles()) findMissingFiles();
    findOutdated();
  }

  private Path path(Publication file) {
    return folder.resolve(file.path());
  }

  private String subject(Publication file) {
    return writer + "/" + file.path();
  }

  private void read(Publication file, OutputReader reader) {
    comparing.at(subject(file), file.channel());
    Optional<FileCheck.Fault> fault =
        FileCheck.check(
            path(file),
            file.length(),
            file.sha256(),
            content -> read(new ReadFile(file.path(), content), reader));
    report(file, fault);
  }

  private void read(ReadFile file, OutputReader reader) {
    try {
      reader.read(file, comparing);
    } catch (UnreadableArchiveException e) {
      throw e;
    } catch (Exception | LinkageError | StackOverflowError e) {
      Verification.goOn();
      comparing.problem("it cannot be read back: " + Failure.reason(e));
    }
  }

  private void readStore(StoreReader reader) {
    comparing.at(writer, 0);
    try {
      reader.read(folder.resolve("_store"), comparing);
    } catch (UnreadableArchiveException e) {
      throw e;
    } catch (Exception | LinkageError | StackOverflowError e) {
      Verification.goOn();
      comparing.problem("its store cannot be read back: " + Failure.reason(e));
    }
  }

  private void report(Publication file, Optional<FileCheck.Fault> fault) {
    if (fault.isEmpty()) return;
    findings.add(
        subject(file),
        fault.get().problem(),
        fault.get().lengthShows() ? Remedy.EXPORT : Remedy.renderAgain(subject(file)));
  }

  private void findMissingPosts() {
    for (ReadBackTable.Miscounted post : table.miscounted(reached.deleted())) {
      findings.add(
          writer + ", " + post.channelPath(),
          post.times() == 0
              ? "post " + post.postId() + " is missing"
              : "post " + post.postId() + " stands there " + post.times() + " times",
          comparing.renderAgain(writer));
    }
  }

  private void findMissingFiles() {
    for (ReadBackTable.MissingFile file : table.missingFiles(reached.deleted())) {
      findings.add(
          writer + ", " + file.channelPath(),
          "file %s of post %s is missing (%s)".formatted(file.fileId(), file.postId(), file.path()),
          comparing.renderAgain(writer));
    }
  }

  private void findOutdated() {
    for (ChannelRow channel : snapshot.channels()) {
      if (reached.isUpToDate(channel)) continue;
      findings.add(
          writer + ", " + channel.path(), "it is not rendered as it is now", Remedy.EXPORT);
    }
  }
}
