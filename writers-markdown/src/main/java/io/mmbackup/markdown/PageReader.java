package io.mmbackup.markdown;

import io.mmbackup.spi.ReadBack;
import java.util.regex.Matcher;

/** Reads a page back: its posts with their fingerprints, and the files it links to. */
final class PageReader {
  private PageReader() {}

  static void read(Iterable<String> lines, ReadBack found) {
    for (String line : lines) {
      // Cheap for most lines, and quoted ones never match.
      if (!line.endsWith(" -->")) continue;
      Matcher post = Anchor.POST.matcher(line);
      if (post.matches()) found.post(Anchor.id(post), post.group(2));
      Matcher file = Anchor.FILE.matcher(line);
      if (file.matches()) found.file(Anchor.id(file));
    }
  }
}
