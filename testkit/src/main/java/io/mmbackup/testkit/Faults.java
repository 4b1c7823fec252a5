package io.mmbackup.testkit;

import io.mmbackup.spi.OutputDirectory;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An output that fails at its n-th operation, once: creating, writing, closing or deleting a file.
 */
final class Faults implements Watch {
  /** As on a disk, what is written arrives in blocks: often only when a file is closed. */
  private static final int BLOCK = 1_024;

  /** Something went wrong on purpose: which operation on which file, for which channel. */
  record Fault(String operation, String path, String channelPath) {}

  private final int failing;
  private int operations;
  private Optional<Fault> fault = Optional.empty();
  private boolean returned;
  private final Set<String> open = new TreeSet<>();

  Faults(int failing) {
    this.failing = failing;
  }

  /** What failed; empty when there were fewer operations. */
  Optional<Fault> fault() {
    return fault;
  }

  /** Whether the call that met the fault returned as if all were well. */
  boolean wasIgnored() {
    return returned;
  }

  /** Files that were never closed. */
  Set<String> open() {
    return open;
  }

  @Override
  public void returned(String channelPath) {
    if (fault.isPresent() && fault.get().channelPath().equals(channelPath)) returned = true;
  }

  @Override
  public OutputDirectory output(String channelPath, OutputDirectory real) {
    return new Failing(channelPath, real);
  }

  private void operation(String operation, String path, String channelPath) throws IOException {
    if (++operations != failing) return;
    fault = Optional.of(new Fault(operation, path, channelPath));
    throw new IOException("No space left on device (made up by the test kit)");
  }

  private final class Failing implements OutputDirectory {
    private final String channelPath;
    private final OutputDirectory real;

    Failing(String channelPath, OutputDirectory real) {
      this.channelPath = channelPath;
      this.real = real;
    }

    @Override
    public OutputStream create(String path) throws IOException {
      operation("creating", path, channelPath);
      OutputStream file = real.create(path);
      open.add(path);
      return new BufferedOutputStream(new FailingFile(file, path, channelPath), BLOCK);
    }

    @Override
    public void delete(String path) throws IOException {
      operation("deleting", path, channelPath);
      real.delete(path);
    }

    @Override
    public Set<String> published() {
      return real.published();
    }

    @Override
    public String link(String fromPath, String backupPath) {
      return real.link(fromPath, backupPath);
    }
  }

  private final class FailingFile extends FilterOutputStream {
    private final String path;
    private final String channelPath;
    private boolean closed;

    FailingFile(OutputStream file, String path, String channelPath) {
      super(file);
      this.path = path;
      this.channelPath = channelPath;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      operation("writing to", path, channelPath);
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      if (closed) return;
      closed = true;
      open.remove(path);
      super.close();
      operation("closing", path, channelPath);
    }
  }
}
