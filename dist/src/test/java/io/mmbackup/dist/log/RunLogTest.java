package io.mmbackup.dist.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class RunLogTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-01T23:30:00Z"), ZoneId.of("Europe/Berlin"));
  private static final Logger OURS = LoggerFactory.getLogger("io.mmbackup.core.crawl.Crawl");
  private static final Logger WIRE = LoggerFactory.getLogger("org.apache.hc.client5.http.wire");

  @TempDir Path folder;

  @Test
  void itIsInTheBackupUnderTheLocalDateAndOnlyItsOwnerReadsIt() throws IOException {
    try (RunLog log = open(LogLevel.INFO)) {
      assertThat(log.file()).isEqualTo(folder.resolve("logs/2026-04-02.log"));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.file())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void whateverTheLevelTheHttpClientNeverLogsHeaders() throws IOException {
    try (RunLog log = open(LogLevel.DEBUG)) {
      OURS.debug("ours is there");
      WIRE.debug("Authorization: theirs is not");
      LoggerFactory.getLogger("org.apache.hc.client5.http.headers").info("nor this");
      LoggerFactory.getLogger("org.eclipse.jetty.server.Server").info("nor that");
      assertThat(WIRE.isDebugEnabled()).isFalse();
      assertThat(text(log)).contains("ours is there").doesNotContain("theirs", "nor th");
    }
  }

  @Test
  void theLevelLeavesOutWhatIsBelow() throws IOException {
    try (RunLog log = open(LogLevel.WARNING)) {
      OURS.info("left out");
      OURS.warn("kept");
      assertThat(text(log)).contains("kept").doesNotContain("left out");
    }
  }

  @Test
  void secretsAreHiddenInMessagesArgumentsAndStackTraces() throws IOException {
    try (RunLog log = open(LogLevel.INFO)) {
      OURS.warn("sent {}", "s3cr3t-of-this-run", new IOException("refused s3cr3t-of-this-run"));
      OURS.warn("Authorization: Bearer abcdefghijklmnop");
      assertThat(text(log))
          .contains("sent (hidden)", "IOException: refused (hidden)", "RunLogTest")
          .doesNotContain("s3cr3t", "abcdefghijklmnop");
    }
  }

  @Test
  void runsOfADayShareAFileAndNothingIsLoggedAfterTheEnd() throws IOException {
    try (RunLog first = open(LogLevel.INFO)) {
      OURS.info("one");
      assertThat(first.file()).exists();
    }
    OURS.error("between");
    try (RunLog second = open(LogLevel.INFO)) {
      OURS.info("two");
      assertThat(text(second)).contains("one", "two").doesNotContain("between");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenHasNoLog() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(RunLog.open(file, LogLevel.INFO, new Redaction(List.of()), CLOCK)).isEmpty();
  }

  @Test
  void aLogOfTheDayThatCannotBeWrittenIsNone() throws IOException {
    Files.createDirectories(folder.resolve("logs/2026-04-02.log"));
    assertThat(RunLog.open(folder, LogLevel.INFO, new Redaction(List.of()), CLOCK)).isEmpty();
  }

  private RunLog open(LogLevel level) {
    Redaction redaction = new Redaction(List.of("s3cr3t-of-this-run"));
    return RunLog.open(folder, level, redaction, CLOCK).orElseThrow();
  }

  private static String text(RunLog log) throws IOException {
    return Files.readString(log.file());
  }
}
