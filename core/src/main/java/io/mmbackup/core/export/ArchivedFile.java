package io.mmbackup.core.export;

import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.FileRow;
import io.mmbackup.core.wire.FileObject;
import io.mmbackup.spi.FileInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of a post, stored or not; {@code folder} is the backup's. */
record ArchivedFile(Path folder, FileRow row, Optional<FileObject> object) implements FileInfo {
  static FileInfo of(Path folder, FileRow row) {
    return new ArchivedFile(folder, row, row.object());
  }

  @Override
  public String id() {
    return row.id();
  }

  /** A file that was never described is called by its id. */
  @Override
  public String name() {
    return object.map(FileObject::name).orElse(row.id());
  }

  @Override
  public String mimeType() {
    return object.map(FileObject::mimeType).orElse("");
  }

  @Override
  public long size() {
    return object.map(FileObject::size).orElse(0L);
  }

  @Override
  public int width() {
    return object.map(FileObject::width).orElse(0);
  }

  @Override
  public int height() {
    return object.map(FileObject::height).orElse(0);
  }

  @Override
  public boolean hasPreviewImage() {
    return object.map(FileObject::hasPreviewImage).orElse(false);
  }

  private Optional<Content> stored() {
    return row.content().filter(Content::stored);
  }

  @Override
  public Optional<String> path() {
    return stored().map(Content::path);
  }

  @Override
  public Optional<String> sha256() {
    return stored().map(Content::sha256);
  }

  @Override
  public Optional<String> missingBecause() {
    if (stored().isPresent()) return Optional.empty();
    return Optional.of(
        row.content()
            .map(Content::reason)
            .filter(reason -> !reason.isEmpty())
            .orElse("It has not been downloaded yet."));
  }

  @Override
  public String rawJson() {
    return new String(row.raw(), StandardCharsets.UTF_8);
  }

  @Override
  public InputStream open() throws IOException {
    Optional<String> path = path();
    if (path.isEmpty()) throw new NoSuchFileException(name());
    return Files.newInputStream(folder.resolve(path.get()));
  }
}
