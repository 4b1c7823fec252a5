package io.mmbackup.markdown;

import io.mmbackup.spi.ReadBack;
import java.util.ArrayList;
import java.util.List;

/** What the reader reports of a page, in order. */
record Found(List<String> posts, List<String> files, List<String> problems) implements ReadBack {
  static Found in(String page) {
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    PageReader.read(page.lines().toList(), found);
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
