package io.mmbackup.core.mattermost;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The file that a download grows in, hashed on the way. Its errors are those of the disk. */
final class FileSink implements AutoCloseable {
  private final FileChannel channel;
  private final MessageDigest digest;
  private long length;

  FileSink(Path file) throws IOException {
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    this.digest = sha256();
  }

  void write(byte[] bytes, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    digest.update(bytes, 0, count);
    length += count;
  }

  /** Forgets everything written. */
  void restart() throws IOException {
    channel.truncate(0);
    channel.position(0);
    digest.reset();
    length = 0;
  }

  long length() {
    return length;
  }

  /** What is in the file. Nothing can be appended after that without a restart. */
  Downloaded finish() {
    return new Downloaded(length, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
