package io.mmbackup.core.run;

import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.core.plugin.Writer;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that a backup is about to begin in. It may hold other things; what stands under a name
 * that the backup will use is not written over: somebody else's, or what is left of a backup whose
 * archive is lost.
 */
final class NewFolder {
  private static final List<String> NAMES =
      List.of(
          "attachments", "avatars", "emoji", "completeness.json", "manifest.json", "personal.json");

  private NewFolder() {}

  /** Fails when a backup by these writers would meet anything. */
  static void requireRoom(Path folder, List<Writer> writers) throws IOException {
    List<String> names = new ArrayList<>(NAMES);
    for (Writer writer : writers) names.add(writer.name());
    List<String> taken = new ArrayList<>();
    for (String name : names) {
      if (isTaken(folder.resolve(name))) taken.add(name);
    }
    if (taken.isEmpty()) return;
    throw new ArchiveException(
        "%s holds something that is not of a backup: %s."
            .formatted(folder, String.join(", ", taken)),
        "Choose another folder with --output, or move this away: the backup would write over it.");
  }

  private static boolean isTaken(Path path) throws IOException {
    if (!Files.isDirectory(path)) return Files.exists(path);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      return entries.iterator().hasNext();
    }
  }
}
