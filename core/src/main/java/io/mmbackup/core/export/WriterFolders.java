package io.mmbackup.core.export;

import io.mmbackup.core.archive.PrivateFiles;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders of one writer in a backup: what it publishes, its store, and where it stages. */
record WriterFolders(Path backup, String writer) {
  private static final String STAGING = ".staging";

  Path output() {
    return backup.resolve(writer);
  }

  Path staging() {
    return backup.resolve(STAGING).resolve(writer);
  }

  Path store() {
    return output().resolve(OutputPath.STORE);
  }

  /** Another one when a file of the store came, went or has another length; "" without a store. */
  String storeTrace() throws IOException {
    if (!Files.isDirectory(store())) return "";
    try (Stream<Path> files = Files.walk(store())) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        lines.add(store().relativize(file) + " " + Files.size(file));
      }
      Collections.sort(lines);
      return lines.size() + "-" + Integer.toHexString(lines.hashCode());
    }
  }

  Path createStore() throws IOException {
    return PrivateFiles.createFolder(store());
  }

  void emptyStore() throws IOException {
    deleteTree(store());
  }

  void clearStaging() throws IOException {
    deleteTree(staging());
  }

  /** Before and after all writers: the folder that they stage in, side by side. */
  static void createStaging(Path backup) throws IOException {
    PrivateFiles.createFolder(backup.resolve(STAGING));
  }

  static void removeStaging(Path backup) throws IOException {
    try {
      Files.deleteIfExists(backup.resolve(STAGING));
    } catch (DirectoryNotEmptyException e) {
      // Somebody else's, or of a writer that was given up: the next run clears it.
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) Files.deleteIfExists(file);
    }
  }
}
