package io.mmbackup.core.verify;

import io.mmbackup.core.wire.Digest64;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Reads a file once, and tells whether it is what it should be. */
final class FileCheck {
  private static final int BUFFER = 1 << 16;

  /** Something to do with the bytes on the way; what it leaves is read for it. */
  interface Use {
    void with(InputStream content) throws IOException;
  }

  /** What is wrong with a file: a clause, and whether its length shows it. */
  record Fault(String problem, boolean lengthShows) {}

  private FileCheck() {}

  /** Length in bytes, SHA-256 in hexadecimal; empty when all is well. */
  static Optional<Fault> check(Path file, long length, String sha256) {
    return check(file, length, sha256, content -> {});
  }

  static Optional<Fault> check(Path file, long length, String sha256, Use use) {
    try (Counting in = new Counting(Files.newInputStream(file))) {
      use.with(new BufferedInputStream(in.lent(), BUFFER));
      in.transferTo(OutputStream.nullOutputStream());
      if (in.count != length) {
        return Optional.of(
            new Fault("it has %d bytes and should have %d".formatted(in.count, length), true));
      }
      boolean same = in.hex().equals(sha256);
      return same
          ? Optional.empty()
          : Optional.of(new Fault("its content has changed: SHA-256 differs", false));
    } catch (NoSuchFileException e) {
      return Optional.of(new Fault("it is missing", true));
    } catch (IOException e) {
      return Optional.of(new Fault("it cannot be read: " + e.getMessage(), false));
    }
  }

  private static final class Counting extends FilterInputStream {
    private final MessageDigest digest = Digest64.sha256();
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    /** The same bytes, for somebody who may close it: parsers do. */
    InputStream lent() {
      return new FilterInputStream(this) {
        @Override
        public void close() {}
      };
    }

    String hex() {
      return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      if (read > 0) {
        digest.update(bytes, offset, read);
        count += read;
      }
      return read;
    }

    @Override
    public long skip(long n) throws IOException {
      return readNBytes((int) Math.min(n, BUFFER)).length;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
