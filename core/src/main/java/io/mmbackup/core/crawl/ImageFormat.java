package io.mmbackup.core.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The formats a custom emoji can have, by the first bytes of the file. */
enum ImageFormat {
  PNG("png", "\u0089PNG"),
  GIF("gif", "GIF8"),
  JPEG("jpg", "\u00ff\u00d8\u00ff"),
  WEBP("webp", "RIFF"),
  OTHER("img", "");

  private final String extension;
  private final String begin;

  ImageFormat(String extension, String begin) {
    this.extension = extension;
    this.begin = begin;
  }

  String extension() {
    return extension;
  }

  static ImageFormat of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String bytes = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
      for (ImageFormat format : values()) if (bytes.startsWith(format.begin)) return format;
      return OTHER;
    }
  }
}
