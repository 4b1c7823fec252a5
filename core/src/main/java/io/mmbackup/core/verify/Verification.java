package io.mmbackup.core.verify;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.archive.ReadBackTable;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.UnreadableArchiveException;
import io.mmbackup.core.manifest.Manifest;
import io.mmbackup.core.plugin.Writer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Holds a backup against its own records, reading and writing nothing else; it needs no lock, so it
 * can run on a read-only medium. Memory does not grow with the backup.
 */
public final class Verification {
  private final Snapshot snapshot;
  private final Collection<Writer> installed;
  private final VerificationListener listener;
  private final Findings findings;

  private Verification(
      Snapshot snapshot, Collection<Writer> installed, VerificationListener listener) {
    this.snapshot = snapshot;
    this.installed = installed;
    this.listener = listener;
    this.findings = new Findings(listener);
  }

  /**
   * What is wrong; nothing when all is well. The outputs of {@code writers} are read back if they
   * ever rendered anything; those of others are held against their lengths and digests. An {@link
   * IOException} means that there is no archive that could be read at all; an {@link
   * InterruptedIOException} that the thread was interrupted, and nothing was found out.
   */
  public static List<Finding> run(
      Path folder, Collection<Writer> writers, VerificationListener listener) throws IOException {
    try (Snapshot snapshot = Archive.snapshot(folder, Verification::goOn)) {
      return new Verification(snapshot, writers, listener).all();
    } catch (Interrupted e) {
      throw e.getCause();
    }
  }

  /** Whoever reads on after an interrupt finds nothing but closed files. */
  static void goOn() {
    if (Thread.currentThread().isInterrupted()) throw new Interrupted();
  }

  private static final class Interrupted extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    Interrupted() {
      super(new InterruptedIOException("the verification was interrupted"));
    }
  }

  private List<Finding> all() throws IOException {
    try {
      listener.checking("archive");
      new ArchiveCheck(snapshot, findings, listener).run();
      listener.checking("files");
      checkContents();
      ReadBackTable table = snapshot.readBackTable();
      for (String writer : snapshot.publications().writers()) {
        listener.checking(writer.isEmpty() ? "documents" : writer);
        checkOutput(writer, table);
      }
      listener.checking("manifest");
      checkManifest();
    } catch (UnreadableArchiveException e) {
      findings.add("archive.db", "it cannot be read: " + e.getMessage(), Remedy.ARCHIVE);
    }
    return findings.finish();
  }

  private void checkContents() {
    for (Content content : snapshot.contents().stored()) {
      Path file = snapshot.folder().resolve(content.path());
      Optional<FileCheck.Fault> fault = FileCheck.check(file, content.length(), content.sha256());
      if (fault.isPresent()) {
        findings.add(content.path(), fault.get().problem(), Remedy.CONTENT);
      }
    }
  }

  private void checkOutput(String name, ReadBackTable table) {
    OutputCheck check = new OutputCheck(snapshot, table, findings, name);
    Optional<Writer> writer = installed.stream().filter(one -> one.name().equals(name)).findFirst();
    if (writer.isPresent()) {
      check.readBack(writer.get());
    } else if (name.equals(Publication.NO_WRITER)) {
      check.filesOnly();
    } else {
      check.filesOnly();
      listener.noted("The writer " + name + " is not installed: what it wrote is not read back.");
    }
  }

  private void checkManifest() throws IOException {
    if (Manifest.isCurrent(snapshot)) return;
    findings.add("manifest.json", "it does not say what the archive says", Remedy.EXPORT);
  }
}
