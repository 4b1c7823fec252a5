package io.mmbackup.core.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.Optional;

/** Whether anybody but the user, and the system's own, could put code into a place. */
final class Rights {
  private static final String SYSTEM = "root";

  private Rights() {}

  /** Why a file or folder is not to be trusted. Where no owners are known, all are trusted. */
  static Optional<String> complaint(Path path) throws IOException {
    PosixFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, PosixFileAttributes.class);
    } catch (UnsupportedOperationException e) {
      return Optional.empty();
    }
    if (attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
        || attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
      return Optional.of(
          "others may write to %s: run chmod go-w '%s' if it holds what you put there"
              .formatted(path, path));
    }
    UserPrincipal owner = attributes.owner();
    if (owner.getName().equals(SYSTEM) || isUser(path, owner)) return Optional.empty();
    return Optional.of(path + " belongs to " + owner.getName());
  }

  private static boolean isUser(Path path, UserPrincipal owner) throws IOException {
    String name = System.getProperty("user.name", "");
    try {
      return owner.equals(
          path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
    } catch (UserPrincipalNotFoundException e) {
      return false; // a user without a name
    }
  }
}
