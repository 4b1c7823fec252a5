package io.mmbackup.core.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * Folders and files that only their owner can read: 0700 and 0600. A file system without such
 * rights gets plain ones; {@link #supported} tells, so that the user can be warned once.
 */
public final class PrivateFiles {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private PrivateFiles() {}

  /** Whether the file system of this existing path knows owners' rights. */
  public static boolean supported(Path path) {
    try {
      return Files.getFileStore(path).supportsFileAttributeView("posix");
    } catch (IOException e) {
      return false; // a mount that cannot be looked up, as in a chroot
    }
  }

  /** Creates the folder and what is missing above it; a folder that is there is left as it is. */
  public static Path createFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) return folder;
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) createFolder(parent);
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) throw e;
      return folder;
    }
    if (supported(folder)) Files.setPosixFilePermissions(folder, FOLDER);
    return folder;
  }

  /** Creates an empty file, if there is none. */
  public static Path createFile(Path file) throws IOException {
    try {
      if (supported(Objects.requireNonNull(file.toAbsolutePath().getParent()))) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
      } else {
        Files.createFile(file);
      }
    } catch (FileAlreadyExistsException e) {
      // There already: its rights are its owner's choice.
    }
    return file;
  }
}
