package io.mmbackup.json;

import io.mmbackup.spi.ReadBack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the reader reports of a document, in order. */
record Found(List<String> posts, List<String> files, List<String> problems) implements ReadBack {
  static Found in(Path document) throws IOException {
    return in(Files.newInputStream(document));
  }

  static Found in(InputStream document) throws IOException {
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (document) {
      ChannelReader.read(document, found);
    }
    return found;
  }

  @Override
  public void post(String postId, String fingerprint) {
    posts.add(postId + " " + fingerprint);
  }

  @Override
  public void file(String fileId) {
    files.add(fileId);
  }

  @Override
  public void problem(String sentence) {
    problems.add(sentence);
  }
}
