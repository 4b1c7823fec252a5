package io.mmbackup.dist.command;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which folder a command works on. */
final class Folder {
  /** The flags that name it. */
  static final FlagGroup FLAGS = new FlagGroup("Where", List.of(Flags.OUTPUT, Flags.BACKUP_DIR));

  private Folder() {}

  /** Where the backup is, or will be. */
  static Path of(Arguments arguments, String otherwise) throws UsageException {
    List<String> named =
        Stream.of(arguments.value(Flags.OUTPUT), arguments.value(Flags.BACKUP_DIR))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (named.size() > 1) {
      throw new UsageException(
          "--output and --backup-dir name two folders.", "They mean the same: give one.");
    }
    String name = named.isEmpty() ? otherwise : named.getFirst();
    if (name.isBlank()) throw arguments.wrong(Flags.OUTPUT, name, "the name of a folder");
    try {
      return Path.of(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw arguments.wrong(Flags.OUTPUT, name, "the name of a folder");
    }
  }

  /** How much room its disk has, also before it is there; 0 when nobody knows. */
  static long freeBytes(Path folder) {
    Optional<Path> there =
        Stream.iterate(folder, Objects::nonNull, Path::getParent).filter(Files::exists).findFirst();
    return there.map(one -> one.toFile().getUsableSpace()).orElse(0L);
  }

  /** Where a backup is. */
  static Path existing(Arguments arguments) throws UsageException, IOException {
    Path folder = of(arguments, Flags.DEFAULT_OUTPUT);
    if (Archive.existsIn(folder)) return folder;
    throw new ArchiveException(
        "There is no backup in " + folder + ".",
        "Name its folder with --output, or make one with mmbackup backup.");
  }
}
