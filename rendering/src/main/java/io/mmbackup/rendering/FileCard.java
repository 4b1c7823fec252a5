package io.mmbackup.rendering;

import io.mmbackup.rendering.text.Destinations;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.FileInfo;
import java.util.Locale;
import java.util.Set;

/**
 * A file of a post as a card, or as a picture in place. {@code url} is empty when the backup has
 * not got it: {@code missing} says why then.
 */
public record FileCard(
    String id,
    String name,
    String plainName,
    String url,
    String missing,
    String kind,
    String label,
    String meta,
    boolean picture,
    boolean audio,
    boolean video,
    boolean download,
    int width,
    int height) {

  /** Sizes of {@code .shot img} in the style sheet, in pixels. */
  private static final int WIDEST = 704;

  private static final int HIGHEST = 352;
  private static final int LONGEST_LABEL = 4;
  private static final String SOUND = "Sound";

  private static final Set<String> PICTURES =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "image/avif");

  /** What browsers play. */
  private static final Set<String> FILMS = Set.of("mp4", "m4v", "mov", "webm");

  /** What a browser would run if it opened it. */
  private static final Set<String> ACTIVE =
      Set.of("html", "htm", "xhtml", "xht", "svg", "xml", "mhtml", "shtml", "xsl", "swf", "js");

  private record Kind(String css, String word) {}

  private static Kind kind(String extension) {
    return switch (extension) {
      case "pdf", "doc", "docx", "odt", "rtf", "ps" -> new Kind("doc", "Document");
      case "zip", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar" -> new Kind("zip", "Archive");
      case "mp3", "m4a", "wav", "ogg", "oga", "flac", "aac" -> new Kind("snd", SOUND);
      case "csv", "tsv", "xls", "xlsx", "ods", "parquet" -> new Kind("num", "Table");
      case "png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "avif" -> new Kind("pic", "Picture");
      case "mp4", "m4v", "mov", "webm", "mkv", "avi" -> new Kind("pic", "Film");
      case "java", "py", "js", "ts", "c", "h", "go", "rs", "json", "yaml", "sh" ->
          new Kind("src", "Source text");
      default -> new Kind("txt", "File");
    };
  }

  /** A file as pages of these destinations show it. */
  public static FileCard of(FileInfo file, Destinations destinations) {
    String url = file.path().map(destinations::file).orElse("");
    String extension = extension(file.name());
    Kind kind = kind(extension);
    boolean sized = file.width() > 0 && file.height() > 0;
    boolean picture = !url.isEmpty() && sized && PICTURES.contains(file.mimeType());
    double scale =
        Math.min(
            1,
            Math.min(
                WIDEST / (double) Math.max(1, file.width()),
                HIGHEST / (double) Math.max(1, file.height())));
    return new FileCard(
        file.id(),
        Html.nameText(file.name()),
        file.name(),
        url,
        file.missingBecause().orElse(""),
        kind.css,
        label(extension),
        meta(file, kind, picture),
        picture,
        !url.isEmpty() && kind.word.equals(SOUND),
        !url.isEmpty() && FILMS.contains(extension),
        ACTIVE.contains(extension) || ACTIVE.contains(extension(url)),
        Math.max(1, (int) Math.round(file.width() * scale)),
        Math.max(1, (int) Math.round(file.height() * scale)));
  }

  private static String meta(FileInfo file, Kind kind, boolean picture) {
    if (file.size() == 0 && file.path().isEmpty()) return kind.word;
    String size = Numbers.bytes(file.size());
    return picture ? file.width() + " × " + file.height() + ", " + size : kind.word + ", " + size;
  }

  private static String label(String extension) {
    String label = extension.replaceAll("[^a-z0-9]", "").toUpperCase(Locale.ROOT);
    return label.isEmpty() || label.length() > LONGEST_LABEL ? "?" : label;
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
