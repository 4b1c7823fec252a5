package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.PrivateFiles;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.archive.Snapshot;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what one writer has staged in its place: content to the disk, renames, folders to the disk,
 * then the rows of the archive and the writer's progress in one transaction. What is killed in
 * between leaves the progress as it was, so the next run renders those files again.
 */
final class Publisher {
  private final Archive archive;
  private final String writer;
  private final Path folder;

  Publisher(Archive archive, String writer) {
    this.archive = archive;
    this.writer = writer;
    this.folder = archive.folder().resolve(writer);
  }

  /**
   * Publishes what a call wrote for a channel (0: for none); returns how many files were new or had
   * other bytes. {@code whole}: what is published and was not written again goes. {@code cursor} is
   * the writer's progress, empty when a store keeps that.
   */
  int publish(
      StagedOutput output, Snapshot snapshot, long channel, boolean whole, Optional<String> cursor)
      throws IOException {
    Map<String, StagedOutput.Staged> staged = output.staged();
    Set<String> gone = gone(output, snapshot, channel, whole);
    checkOwner(staged.keySet(), snapshot, channel);
    remove(gone);
    int moved = move(staged);
    archive
        .writer()
        .run(
            transaction -> {
              for (String path : gone) transaction.removePublication(writer, path);
              for (var entry : staged.entrySet()) {
                StagedOutput.Staged file = entry.getValue();
                transaction.putPublication(
                    new Publication(writer, entry.getKey(), channel, file.length(), file.sha256()));
              }
              if (cursor.isPresent()) transaction.putCursor(writer, channel, cursor.get());
            });
    return moved;
  }

  /** A store has made its progress durable; the archive remembers it to know what is due. */
  void remember(List<ChannelRow> channels, WriterProgress progress) throws IOException {
    archive
        .writer()
        .run(
            transaction -> {
              for (ChannelRow channel : channels) {
                Optional<ChannelToken> token = progress.token(channel);
                if (token.isEmpty()) continue;
                transaction.putCursor(writer, channel.no(), token.get().toString());
              }
            });
  }

  private Set<String> gone(StagedOutput output, Snapshot snapshot, long channel, boolean whole) {
    Set<String> gone = new TreeSet<>(output.deleted());
    Set<String> written = output.staged().keySet();
    Set<String> writtenAnyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    writtenAnyCase.addAll(written);
    for (Publication file : snapshot.publications().of(writer, channel)) {
      // A file that comes back in other letters must go first: some disks know only one of them.
      if (whole || writtenAnyCase.contains(file.path())) gone.add(file.path());
    }
    gone.removeAll(written);
    return gone;
  }

  private void checkOwner(Set<String> paths, Snapshot snapshot, long channel) throws IOException {
    for (String path : paths) {
      Optional<Publication> there = snapshot.publications().at(writer, path);
      if (there.isPresent() && there.get().channel() != channel) {
        throw new IOException(
            "the writer %s wrote '%s', which belongs to another channel".formatted(writer, path));
      }
    }
  }

  private void remove(Set<String> paths) throws IOException {
    for (String path : paths) {
      Path file = folder.resolve(path);
      Files.deleteIfExists(file);
      removeEmptyFolders(parent(file));
    }
  }

  private void removeEmptyFolders(Path from) throws IOException {
    for (Path empty = from; !empty.equals(folder); empty = parent(empty)) {
      try {
        Files.deleteIfExists(empty);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  private int move(Map<String, StagedOutput.Staged> staged) throws IOException {
    List<String> changed = new ArrayList<>();
    Set<Path> folders = new HashSet<>();
    for (var entry : staged.entrySet()) {
      Path target = folder.resolve(entry.getKey());
      if (sameBytes(entry.getValue().file(), target)) {
        Files.delete(entry.getValue().file());
        continue;
      }
      force(entry.getValue().file());
      folders.add(PrivateFiles.createFolder(parent(target)));
      changed.add(entry.getKey());
    }
    for (String path : changed) {
      PrivateFiles.putInPlace(
          Objects.requireNonNull(staged.get(path)).file(), folder.resolve(path));
    }
    for (Path one : folders) forceFolder(one);
    return changed.size();
  }

  private static Path parent(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  private static boolean sameBytes(Path staged, Path target) throws IOException {
    return Files.isRegularFile(target) && Files.mismatch(staged, target) < 0;
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Windows cannot open a folder, and does not need to. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The rename itself is done; only its surviving a power cut is not assured here.
    }
  }
}
