package io.mmbackup.core.run;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.export.ExportListener;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.export.ExportRun;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.core.verify.Verification;
import io.mmbackup.core.verify.VerificationListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** The phases that need no network, as a backup and the commands of their own use them. */
final class Outputs {
  static final List<String> USUAL_WRITERS = List.of("json", "html", "lucene");

  private Outputs() {}

  /** Writers when the user never named any: the usual ones that are installed. */
  static List<String> defaultWriters(Writers installed) {
    List<String> names = installed.all().stream().map(Writer::name).toList();
    return USUAL_WRITERS.stream().filter(names::contains).toList();
  }

  static ExportResult export(
      Archive archive,
      List<Writer> writers,
      Remembered choices,
      Duration writerTimeout,
      Progress progress)
      throws IOException {
    ExportOptions options =
        new ExportOptions(
            choices.zone().orElse(ZoneId.systemDefault()),
            choices.deleted(),
            choices.options(),
            writerTimeout,
            List.of(StatusJson.FILE));
    return ExportRun.run(archive, writers, options, listener(progress));
  }

  private static ExportListener listener(Progress progress) {
    return new ExportListener() {
      @Override
      public void exporting(String writer, String channelPath) {
        progress.exporting(writer, channelPath);
      }

      @Override
      public void warned(String sentence) {
        progress.warning(sentence);
      }
    };
  }

  static List<Finding> verify(Path folder, Writers installed, Progress progress)
      throws IOException {
    return Verification.run(folder, installed.all(), listenerOf(progress));
  }

  private static VerificationListener listenerOf(Progress progress) {
    return new VerificationListener() {
      @Override
      public void checking(String subject) {
        progress.verifying(subject);
      }

      @Override
      public void noted(String sentence) {
        progress.warning(sentence);
      }
    };
  }
}
