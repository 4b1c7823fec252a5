package io.mmbackup.core.export;

import io.mmbackup.core.plugin.Failure;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers what one writer did, for the result and the listener. Thread-safe. */
final class Report {
  private static final Logger LOG = LoggerFactory.getLogger(Report.class);

  private final String writer;
  private final ExportListener listener;
  private final List<String> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private String doing = "";
  private int channels;
  private int filesNow;

  Report(String writer, ExportListener listener) {
    this.writer = writer;
    this.listener = listener;
  }

  void started(int channels) {
    listener.started(writer, channels);
  }

  /** The writer is at work on a channel, or on its index pages when the path is empty. */
  synchronized void doing(String channelPath) {
    doing = channelPath.isEmpty() ? "its index pages" : channelPath;
    listener.exporting(writer, channelPath);
  }

  synchronized void rendered() {
    channels++;
  }

  synchronized void published(int files) {
    filesNow += files;
  }

  /** What is under way has failed; the failure goes to the log in full. */
  synchronized void failed(Throwable failure) {
    LOG.warn("writer {}, {}", writer, doing, failure);
    String what = doing.isEmpty() ? "be started" : "render " + doing;
    problem(
        "The writer %s could not %s: %s. What it published before is kept."
            .formatted(writer, what, Failure.reason(failure)));
  }

  /** The writer was given up. */
  synchronized void stalled(long seconds) {
    problem(
        "The writer %s read and wrote nothing for %d seconds while it rendered %s, and was given up."
            .formatted(writer, seconds, doing));
  }

  private void problem(String sentence) {
    problems.add(sentence);
    listener.warned(sentence);
  }

  synchronized void warned(String sentence) {
    warnings.add(sentence);
    listener.warned(writer + ": " + sentence);
  }

  synchronized ExportResult.Written result(int filesInAll) {
    return new ExportResult.Written(
        writer, channels, filesNow, filesInAll, List.copyOf(problems), List.copyOf(warnings));
  }
}
