package io.mmbackup.testkit;

import io.mmbackup.spi.ReadBack;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a store says it holds, as rows to be compared. */
record StoreRows(Map<String, String> rows) implements ReadBack {
  @Override
  public void post(String postId, @Nullable String fingerprint) {
    rows.merge("post " + postId, String.valueOf(fingerprint), (one, more) -> one + " " + more);
  }

  @Override
  public void file(String fileId) {
    rows.put("file " + fileId, "");
  }

  @Override
  public void problem(String sentence) {
    rows.put("problem", sentence);
  }
}
