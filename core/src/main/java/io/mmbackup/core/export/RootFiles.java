package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.PrivateFiles;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.wire.Digest64;
import io.mmbackup.core.wire.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The documents at the root of a backup that belong to no writer: {@code personal.json} first. */
final class RootFiles {
  private static final RootFile PERSONAL = new RootFile("personal.json", PersonalDocument::of);

  private RootFiles() {}

  /** Writes those that have changed. */
  static void publish(Archive archive, List<RootFile> others) throws IOException {
    List<RootFile> all = new ArrayList<>(List.of(PERSONAL));
    all.addAll(others);
    try (Snapshot snapshot = archive.snapshot()) {
      for (RootFile file : all) publish(archive, file.name(), file.rendering().of(snapshot));
    } catch (MalformedJsonException e) {
      throw new IOException("The archive holds an answer of the server that is no JSON.", e);
    }
  }

  private static void publish(Archive archive, String name, byte[] content) throws IOException {
    Path file = archive.folder().resolve(name);
    PrivateFiles.clearReplacement(file);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      PrivateFiles.replace(file, out -> out.write(content));
    }
    String sha256 = HexFormat.of().formatHex(Digest64.sha256().digest(content));
    Publication published = new Publication(Publication.NO_WRITER, name, 0, content.length, sha256);
    archive.writer().run(transaction -> transaction.putPublication(published));
  }
}
