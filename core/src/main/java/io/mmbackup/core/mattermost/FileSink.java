package io.mmbackup.core.mattermost;

import io.mmbackup.core.wire.Digest64;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The file that a download grows in, hashed on the way. Its errors are those of the disk. A thread
 * that is interrupted still writes: what has arrived is kept.
 */
final class FileSink implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;

  private final RandomAccessFile file;
  private final MessageDigest digest;
  private long length;

  /** With what is there, when that is this part; else empty. */
  FileSink(Path path, Optional<Part> begun) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "rw");
    this.digest = Digest64.sha256();
    try {
      if (begun.isEmpty() || !goesOn(path, begun.get())) restart();
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private boolean goesOn(Path path, Part part) throws IOException {
    if (file.length() < part.length()) return false;
    try (InputStream there = Files.newInputStream(path)) {
      byte[] buffer = new byte[BUFFER];
      for (long left = part.length(); left > 0; ) {
        int count = there.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (count < 0) return false;
        digest.update(buffer, 0, count);
        left -= count;
      }
    }
    if (!digestSoFar().equals(part.sha256())) return false;
    file.setLength(part.length());
    file.seek(part.length());
    length = part.length();
    return true;
  }

  void write(byte[] bytes, int count) throws IOException {
    file.write(bytes, 0, count);
    digest.update(bytes, 0, count);
    length += count;
  }

  /** Forgets everything written. */
  void restart() throws IOException {
    file.setLength(0);
    file.seek(0);
    digest.reset();
    length = 0;
  }

  long length() {
    return length;
  }

  /** Sees that everything written is on disk, and says what that is. */
  Part sync(String lastModified) throws IOException {
    file.getFD().sync();
    return new Part(length, digestSoFar(), lastModified);
  }

  private String digestSoFar() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Every Java can clone a SHA-256.", e);
    }
  }

  /** What is in the file. Nothing can be appended after that without a restart. */
  Downloaded finish() {
    return new Downloaded(length, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
