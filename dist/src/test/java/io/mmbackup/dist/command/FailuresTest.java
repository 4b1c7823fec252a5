package io.mmbackup.dist.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.dist.report.Failure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void aFullDiskIsNamedWhoeverSaysIt() {
    assertThat(words(new IOException("No space left on device")).headline())
        .isEqualTo("The disk is full.");
    Exception sqlite = new Exception("[SQLITE_FULL] Insertion failed because database is full");
    Failure failure = words(new ArchiveException("It cannot be written.", "", sqlite));
    assertThat(failure.headline()).isEqualTo("The disk is full.");
    assertThat(failure.remedy()).contains("Make room");
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() {
    Failure failure = words(new FileAlreadyExistsException("/x/y"));
    assertThat(failure.headline()).isEqualTo("/x/y is a file, not a folder.");
    assertThat(failure.remedy()).contains("--output");
  }

  @Test
  void theArchivesOwnWordsArePassedOnThroughOtherThreads() {
    ArchiveException cause = new ArchiveException("It is another's.", "Choose another folder.");
    Failure failure = words(new IllegalStateException(new IOException(cause)));
    assertThat(failure.headline()).isEqualTo("It is another's.");
    assertThat(failure.remedy()).isEqualTo("Choose another folder.");
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() {
    assertThat(words(new AccessDeniedException("/x/y")).headline()).contains("/x/y");
  }

  @Test
  void aMistakeOfOursIsCalledOne() {
    Failure failure = words(new IllegalStateException("index 3"));
    assertThat(failure.headline()).isEqualTo("Something went wrong inside mmbackup.");
    assertThat(failure.details()).contains("IllegalStateException: index 3");
    assertThat(failure.remedy()).contains("Report it");
  }

  @Test
  void anInterruptionIsNoFailure() {
    assertThat(Failures.exitCode(new InterruptedIOException())).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(Failures.exitCode(new IOException(new InterruptedException())))
        .isEqualTo(ExitCode.INTERRUPTED);
    assertThat(Failures.exitCode(new IOException("x"))).isEqualTo(ExitCode.FAILED);
  }

  private static Failure words(Throwable thrown) {
    return Failures.words(thrown);
  }
}
