package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.PrivateFiles;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.wire.MalformedJsonException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The documents at the root of a backup that belong to no writer: {@code personal.json} and {@code
 * completeness.json}. They say nothing that the archive does not: equal archives have equal ones.
 */
final class RootFiles {
  private RootFiles() {}

  /** Writes those that have changed. */
  static void publish(Archive archive) throws IOException {
    byte[] personal;
    byte[] completeness;
    try (Snapshot snapshot = archive.snapshot()) {
      personal = PersonalDocument.of(snapshot);
      completeness = CompletenessDocument.of(snapshot);
    } catch (MalformedJsonException e) {
      throw new IOException("The archive holds an answer of the server that is no JSON.", e);
    }
    publish(archive, "personal.json", personal);
    publish(archive, "completeness.json", completeness);
  }

  private static void publish(Archive archive, String name, byte[] content) throws IOException {
    Path file = archive.folder().resolve(name);
    Path next = archive.folder().resolve("." + name + ".next");
    Files.deleteIfExists(next); // of a run that was killed
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      PrivateFiles.createFile(next);
      try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        channel.write(java.nio.ByteBuffer.wrap(content));
        channel.force(true);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    Publication published =
        new Publication(Publication.NO_WRITER, name, 0, content.length, sha256(content));
    archive.writer().run(transaction -> transaction.putPublication(published));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
