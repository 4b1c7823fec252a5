package io.mmbackup.core.verify;

import io.mmbackup.spi.PublishedFile;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A published file on its way through a reader. */
record ReadFile(String path, InputStream content) implements PublishedFile {
  @Override
  @SuppressWarnings("StreamToIterable") // read once, by contract
  public Iterable<String> lines() {
    return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)).lines()
        ::iterator;
  }
}
