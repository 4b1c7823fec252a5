package io.mmbackup.core.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Folders and files that only their owner can read: 0700 and 0600. A file system without such
 * rights gets plain ones; {@link #isPrivate} tells, so that the user can be warned once.
 */
public final class PrivateFiles {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private PrivateFiles() {}

  /** Whether this platform knows owners' rights; a mounted file system may still ignore them. */
  public static boolean supported(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Whether this existing file or folder shows rights, and none to others than its owner. */
  public static boolean isPrivate(Path path) throws IOException {
    if (!supported(path)) return false;
    return FOLDER.containsAll(Files.getPosixFilePermissions(path));
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
    restrict(folder);
    return folder;
  }

  /**
   * Asked for, not looked up: what a mount can do is not to be known everywhere, as in a chroot.
   */
  private static void restrict(Path folder) {
    if (!supported(folder)) return;
    try {
      Files.setPosixFilePermissions(folder, FOLDER);
    } catch (IOException e) {
      // A file system without rights; whoever cares asks isPrivate.
    }
  }

  /** What a file is to hold. */
  public interface Filling {
    /** Writes all of it; a failure leaves the file as it was. */
    void into(OutputStream out) throws IOException;
  }

  /**
   * Replaces a file, or creates it, as a whole or not at all: written beside it, to the disk, then
   * renamed.
   */
  public static void replace(Path file, Filling filling) throws IOException {
    clearReplacement(file);
    Path next = createFile(replacement(file));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next))) {
      filling.into(out);
    }
    try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Gives a finished file its name, whatever had that before. A folder of a backup may be a link to
   * another disk: there the file is copied first.
   */
  public static void putInPlace(Path file, Path target) throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      replace(target, out -> Files.copy(file, out));
      Files.delete(file);
    }
  }

  /** Removes what a run that was killed left of a replacement. */
  public static void clearReplacement(Path file) throws IOException {
    Files.deleteIfExists(replacement(file));
  }

  private static Path replacement(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".next");
  }

  /** Creates an empty file, if there is none. */
  public static Path createFile(Path file) throws IOException {
    try {
      if (supported(file)) {
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
