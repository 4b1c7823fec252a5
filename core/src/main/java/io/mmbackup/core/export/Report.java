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
    String when = doing.isEmpty() ? "when it was started" : "while it rendered " + doing;
    problem(
        ("The writer %s read and wrote nothing for %s %s, and was given up."
                + " What it published before is kept.")
            .formatted(writer, seconds == 1 ? "a second" : seconds + " seconds", when));
  }

  /** The writer has ended, but not all of its threads. */
  synchronized void leftThreads(List<String> names) {
    problem(
        "The writer %s left %s running: %s. What it published is kept."
            .formatted(
                writer, names.size() == 1 ? "a thread" : "threads", String.join(", ", names)));
  }

  /** Nothing at all of the writer is in the backup, though it was given posts. */
  synchronized void publishedNothing() {
    problem("The writer %s was given every post and wrote no file.".formatted(writer));
  }

  synchronized boolean hasProblems() {
    return !problems.isEmpty();
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
