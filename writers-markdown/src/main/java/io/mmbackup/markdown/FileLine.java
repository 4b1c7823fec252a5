package io.mmbackup.markdown;

import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.OutputDirectory;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** An attached file: an image as itself, any other as a link, a missing one with its reason. */
record FileLine(OutputDirectory output, String page) {
  private static final Set<String> SHOWN =
      Set.of(
          "image/png",
          "image/jpeg",
          "image/gif",
          "image/webp",
          "image/bmp",
          "image/svg+xml",
          "image/avif");

  /** With an empty line after it. */
  void write(Appendable out, String indent, FileInfo file) throws IOException {
    out.append(indent).append(file.path().map(path -> linked(file, path)).orElse(missing(file)));
    out.append("\n\n");
  }

  private String linked(FileInfo file, String path) {
    String link = "[" + name(file) + "](" + Page.destination(output.link(page, path)) + ")";
    String shown = isImage(file) ? "!" + link : "File: " + link + ", " + Counts.size(file.size());
    return shown + " " + Anchor.ofFile(file.id());
  }

  private static String missing(FileInfo file) {
    String why = file.missingBecause().map(Plain::of).orElse("it has not been downloaded yet.");
    String size = file.size() == 0 ? "" : ", " + Counts.size(file.size());
    return "Missing file: " + name(file) + size + ": " + why;
  }

  private static boolean isImage(FileInfo file) {
    return SHOWN.contains(file.mimeType().toLowerCase(Locale.ROOT));
  }

  private static String name(FileInfo file) {
    String name = Plain.of(file.name());
    return name.isEmpty() ? "(no name)" : name;
  }
}
