package io.mmbackup.viewer.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a file is served, by its own name and else by the type that the server knew; its content is
 * never looked at. Only what cannot act in a browser is shown there: everything else is saved.
 *
 * @param type the content type
 * @param inline whether a browser may show it
 * @param policy what it may do there
 */
record Served(String type, boolean inline, String policy) {
  private static final String NOTHING = "sandbox; default-src 'none'; frame-ancestors 'none'";

  /** A browser shows a picture or a film by a page of its own, which loads it. */
  private static final String ITSELF =
      "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; frame-ancestors 'none'";

  /** In a sandbox browsers do not open their reader. Its scripts never reach the viewer's pages. */
  private static final String READER =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private static final Served SAVED = new Served("application/octet-stream", false, NOTHING);
  private static final Served TEXT = new Served("text/plain; charset=utf-8", true, NOTHING);

  private static final Map<String, Served> BY_EXTENSION = new HashMap<>();
  private static final Map<String, Served> BY_TYPE = new HashMap<>();

  static {
    picture("image/png", "png");
    picture("image/jpeg", "jpg", "jpeg", "jfif");
    picture("image/gif", "gif");
    picture("image/webp", "webp");
    picture("image/bmp", "bmp");
    picture("image/avif", "avif");
    picture("audio/mpeg", "mp3");
    picture("audio/mp4", "m4a");
    picture("audio/ogg", "ogg", "oga", "opus");
    picture("audio/wav", "wav");
    picture("audio/flac", "flac");
    picture("audio/aac", "aac");
    picture("video/mp4", "mp4", "m4v", "mov");
    picture("video/webm", "webm");
    put(new Served("application/pdf", true, READER), "application/pdf", "pdf");
    Set.of(
            ("txt text log md markdown rst adoc csv tsv json jsonl ndjson yaml yml toml ini cfg"
                    + " conf properties env diff patch sh bash zsh fish bat ps1 sql c h cc cpp hpp"
                    + " cs go rs java kt kts scala groovy gradle py rb pl php lua r jl swift m hs"
                    + " ml clj ex exs erl tex bib css scss less srt vtt ics pem crt")
                .split(" "))
        .forEach(extension -> BY_EXTENSION.put(extension, TEXT));
    Set.of("text/plain", "text/csv", "text/markdown", "text/tab-separated-values")
        .forEach(type -> BY_TYPE.put(type, TEXT));
    BY_TYPE.put("application/json", TEXT);
  }

  private static void picture(String type, String... extensions) {
    put(new Served(type, true, ITSELF), type, extensions);
  }

  private static void put(Served served, String type, String... extensions) {
    BY_TYPE.put(type, served);
    for (String extension : extensions) BY_EXTENSION.put(extension, served);
  }

  /** A name without an ending says nothing: then the type counts. */
  static Served of(String name, String mimeType) {
    int dot = name.lastIndexOf('.');
    if (dot >= 0) {
      String extension = name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
      return BY_EXTENSION.getOrDefault(extension, SAVED);
    }
    String type = mimeType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return BY_TYPE.getOrDefault(type, SAVED);
  }
}
