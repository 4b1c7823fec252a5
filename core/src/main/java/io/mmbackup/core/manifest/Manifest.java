package io.mmbackup.core.manifest;

import io.mmbackup.core.archive.PrivateFiles;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.StoredFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code manifest.json}: every published and downloaded file with its length in bytes and its
 * SHA-256, by path, one a line. It is rendered from the archive and says nothing that the archive
 * does not: equal archives have equal manifests.
 */
public final class Manifest {
  private static final String FILE = "manifest.json";
  private static final int FORMAT = 1;

  private Manifest() {}

  /** Where it is in a backup. */
  public static Path in(Path backup) {
    return backup.resolve(FILE);
  }

  /** Writes it as of this snapshot; a manifest that says just this is not touched. */
  public static void write(Snapshot snapshot) throws IOException {
    Path file = in(snapshot.folder());
    PrivateFiles.clearReplacement(file);
    if (!isCurrent(snapshot)) PrivateFiles.replace(file, out -> render(snapshot, out));
  }

  /** Whether the manifest that is there says what this snapshot says. */
  public static boolean isCurrent(Snapshot snapshot) throws IOException {
    try (InputStream there = new BufferedInputStream(Files.newInputStream(in(snapshot.folder())));
        Comparison comparison = new Comparison(there)) {
      render(snapshot, comparison);
      return comparison.isEqual();
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void render(Snapshot snapshot, OutputStream out) {
    try (JsonGenerator json = JsonFactory.builder().build().createGenerator(LineEach.LAYOUT, out)) {
      json.writeStartObject();
      json.writeNumberProperty("format", FORMAT);
      json.writeStringProperty("server", snapshot.meta("server_url").orElse(""));
      json.writeStringProperty("user", snapshot.meta("username").orElse(""));
      json.writeStringProperty("archive", snapshot.meta("archive_id").orElse(""));
      json.writeArrayPropertyStart("files");
      for (StoredFile file : snapshot.publications().everyFile()) write(file, json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(StoredFile file, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", file.path());
    json.writeNumberProperty("bytes", file.length());
    json.writeStringProperty("sha256", file.sha256());
    json.writeEndObject();
  }
}
