package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.PrivateFiles;
import io.mmbackup.core.mattermost.Part;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The folder in which files arrive. Beside one that is not whole lies a note of what is known of
 * its beginning, so that another run can go on with it; one without a note is worthless. Calls for
 * different contents may overlap.
 */
final class Parts {
  private static final String NOTE = ".part";
  private static final int LINES = 4;

  private final Path folder;

  Parts(Path folder) {
    this.folder = folder;
  }

  /** Where this content arrives. */
  Path file(Content content) {
    return folder.resolve(name(content));
  }

  private static String name(Content content) {
    return content.kind() + "-" + content.id();
  }

  private Path note(Content content) {
    return folder.resolve(name(content) + NOTE);
  }

  /** What must be the same for a part to be of use. */
  private static String key(Content content) {
    return content.version() + " " + content.size();
  }

  /** The beginning of this content that an earlier run left. */
  Optional<Part> begun(Content content) throws IOException {
    try {
      List<String> lines = Files.readAllLines(note(content), StandardCharsets.UTF_8);
      if (lines.size() < LINES || !lines.get(0).equals(key(content))) return Optional.empty();
      return Optional.of(new Part(Long.parseLong(lines.get(1)), lines.get(2), lines.get(3)));
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Notes how much of it is on disk. Also when the thread is interrupted, so without a channel. */
  void keep(Content content, Part part) throws IOException {
    Path next = PrivateFiles.createFile(folder.resolve(name(content) + NOTE + ".next"));
    String text =
        String.join(
            "\n", key(content), Long.toString(part.length()), part.sha256(), part.lastModified());
    try (FileOutputStream out = new FileOutputStream(next.toFile())) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.getFD().sync();
    }
    Files.move(
        next, note(content), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Nothing of it is needed any more. */
  void forget(Content content) throws IOException {
    Files.deleteIfExists(note(content));
    Files.deleteIfExists(file(content));
  }

  /** Whether a file or a note in this folder is worth keeping. */
  interface Worth {
    boolean keep(String kind, String id) throws IOException;
  }

  /** Deletes what cannot, or need not, be gone on with; and the folder when nothing is left. */
  void sweep(Worth worth) throws IOException {
    boolean empty = true;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (isWorth(file, worth)) empty = false;
        else Files.deleteIfExists(file);
      }
    }
    if (empty) Files.delete(folder);
  }

  private boolean isWorth(Path file, Worth worth) throws IOException {
    String name = String.valueOf(file.getFileName());
    String of = name.endsWith(NOTE) ? name.substring(0, name.length() - NOTE.length()) : name;
    int dash = of.indexOf('-');
    boolean pair = Files.exists(folder.resolve(of)) && Files.exists(folder.resolve(of + NOTE));
    return pair && dash > 0 && worth.keep(of.substring(0, dash), of.substring(dash + 1));
  }
}
