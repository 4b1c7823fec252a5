package io.mmbackup.core.export;

import io.mmbackup.core.archive.PrivateFiles;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.wire.Digest64;
import io.mmbackup.spi.OutputDirectory;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one call of a writer writes: each file is staged beside its target, and digested on the way.
 * Dead after the call.
 */
final class StagedOutput implements OutputDirectory {
  /** A file that was written and closed; length in bytes, SHA-256 in hexadecimal. */
  record Staged(Path file, long length, String sha256) {}

  private static final int BUFFER = 1 << 16;

  private final String writer;
  private final Path staging;
  private final Runnable beat;
  private final Set<String> published;
  private final Map<String, Staged> staged = new LinkedHashMap<>();
  private final Set<String> deleted = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> created = new HashSet<>();
  private volatile boolean failed;
  private volatile boolean ended;

  /** {@code published} is what earlier calls published for this channel. */
  StagedOutput(String writer, Path staging, Collection<Publication> published, Runnable beat) {
    this.writer = writer;
    this.staging = staging;
    this.beat = beat;
    Set<String> paths = new TreeSet<>();
    for (Publication file : published) paths.add(file.path());
    this.published = Collections.unmodifiableSet(paths);
  }

  @Override
  public OutputStream create(String path) throws IOException {
    checkAlive();
    return noting(
        () -> {
          OutputPath.check(path);
          if (!created.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("'" + path + "' is written twice");
          }
          Path file = staging.resolve(path);
          PrivateFiles.createFolder(Objects.requireNonNull(file.getParent()));
          PrivateFiles.createFile(file);
          Digesting stream = new Digesting(path, file);
          open.add(path);
          return new BufferedOutputStream(stream, BUFFER);
        });
  }

  @Override
  public void delete(String path) {
    checkAlive();
    if (published.contains(path)) deleted.add(path);
  }

  @Override
  public Set<String> published() {
    return published;
  }

  @Override
  public String link(String fromPath, String backupPath) {
    // One step up for each folder of the writer's path, and one for the writer's own folder.
    String up = "../".repeat(fromPath.split("/", -1).length);
    try {
      return up + new URI(null, null, "/" + backupPath, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + backupPath + "' is no path", e);
    }
  }

  /** Something that may fail. */
  private interface Attempt<T> {
    T run() throws IOException;
  }

  /** A writer may swallow a failure, and what it wrote is not whole then. */
  private <T> T noting(Attempt<T> attempt) throws IOException {
    try {
      return attempt.run();
    } catch (IOException | RuntimeException e) {
      failed = true;
      throw e;
    }
  }

  /** The call has returned: whatever is still open fails it, and so does a swallowed failure. */
  void complete() throws IOException {
    if (failed) {
      throw new IOException("the writer " + writer + " went on after a file could not be written");
    }
    if (open.isEmpty()) return;
    throw new IOException("the writer " + writer + " left a file open: " + String.join(", ", open));
  }

  /** Nothing can be written any more. */
  void end() {
    ended = true;
  }

  /** Whether anything of the channel is published after this call. */
  boolean leavesFiles(boolean whole) {
    return !staged.isEmpty() || (!whole && !deleted.containsAll(published));
  }

  Map<String, Staged> staged() {
    return staged;
  }

  Set<String> deleted() {
    return deleted;
  }

  private void checkAlive() {
    if (ended) throw new IllegalStateException("the call that this output belongs to has ended");
    beat.run();
  }

  private final class Digesting extends FilterOutputStream {
    private final String path;
    private final Path file;
    private final MessageDigest digest = Digest64.sha256();
    private long length;
    private boolean closed;

    Digesting(String path, Path file) throws IOException {
      super(new FileOutputStream(file.toFile()));
      this.path = path;
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      checkAlive();
      noting(
          () -> {
            out.write(bytes, offset, count);
            return count;
          });
      digest.update(bytes, offset, count);
      length += count;
    }

    @Override
    public void close() throws IOException {
      if (closed) return;
      closed = true;
      noting(
          () -> {
            super.close();
            return path;
          });
      open.remove(path);
      staged.put(path, new Staged(file, length, HexFormat.of().formatHex(digest.digest())));
    }
  }
}
