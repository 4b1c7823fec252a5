package io.mmbackup.dist.command;

import io.mmbackup.core.archive.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** A file that holds a secret on its first line that is not empty. */
final class SecretFile {
  private static final int LONGEST = 64 * 1024;

  private SecretFile() {}

  static String read(String name, String what, Console console) throws UsageException, IOException {
    if (name.equals("-")) return line(read(console.surroundings().in()), what, "standard input");
    Path file = Path.of(name);
    try (InputStream in = Files.newInputStream(file)) {
      String text = read(in);
      if (isReadableByOthers(file)) {
        console.warn("Others can read " + file + ", and sign in with it. Run: chmod 600 " + file);
      }
      return line(text, what, name);
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "There is no file " + name + ".", "Check the path of the " + what + ".");
    } catch (AccessDeniedException e) {
      throw new UsageException(
          "The file " + name + " cannot be read.", "Check its rights: it has to be yours.");
    } catch (IOException e) {
      throw new UsageException(
          "The file " + name + " cannot be read.",
          "It has to be a file that holds the " + what + ".");
    }
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
  }

  private static String line(String text, String what, String name) throws UsageException {
    return text.replace("\ufeff", "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "There is nothing in " + name + ".", "Put the " + what + " there."));
  }

  private static boolean isReadableByOthers(Path file) throws IOException {
    if (!PrivateFiles.supported(file)) return false;
    Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
    return rights.contains(PosixFilePermission.GROUP_READ)
        || rights.contains(PosixFilePermission.OTHERS_READ);
  }
}
