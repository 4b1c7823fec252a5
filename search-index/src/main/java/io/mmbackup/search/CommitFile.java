package io.mmbackup.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The file of an index's newest commit as the file system tells of it: every search asks for it,
 * and to read it took a quarter of a search. {@code key} is its inode, where there are such.
 */
record CommitFile(String name, FileTime modified, @Nullable Object key) {
  /** Empty when there is none, or it is being replaced. */
  static Optional<CommitFile> latest(FSDirectory directory) {
    try {
      String name = SegmentInfos.getLastCommitSegmentsFileName(directory);
      if (name == null) return Optional.empty();
      BasicFileAttributes file =
          Files.readAttributes(directory.getDirectory().resolve(name), BasicFileAttributes.class);
      return Optional.of(new CommitFile(name, file.lastModifiedTime(), file.fileKey()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
