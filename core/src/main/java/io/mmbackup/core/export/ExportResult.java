package io.mmbackup.core.export;

import java.util.List;

/** What an export did, writer by writer, in the order they were given. */
public record ExportResult(List<Written> writers) {
  /**
   * What one writer did: channels rendered, files published or replaced now and published in all;
   * {@code problems} are why something was not rendered, {@code warnings} what could not be shown,
   * as sentences.
   */
  public record Written(
      String writer,
      int channels,
      int filesNow,
      int filesInAll,
      List<String> problems,
      List<String> warnings) {}

  /** Whether everything that was due was rendered. */
  public boolean isComplete() {
    return writers.stream().allMatch(writer -> writer.problems().isEmpty());
  }
}
