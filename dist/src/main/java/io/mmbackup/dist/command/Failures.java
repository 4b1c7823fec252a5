package io.mmbackup.dist.command;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.core.archive.NoRoom;
import io.mmbackup.core.crawl.NoMatchException;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.plugin.Nearest;
import io.mmbackup.core.plugin.UnknownWriterException;
import io.mmbackup.core.run.Remaining;
import io.mmbackup.core.run.WrongUserException;
import io.mmbackup.dist.log.LogLevel;
import io.mmbackup.dist.report.Failure;
import io.mmbackup.dist.report.FailureText;
import io.mmbackup.dist.report.Sheet;
import io.mmbackup.dist.report.StoppedText;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns whatever was thrown into words and an exit code. */
final class Failures {
  private Failures() {}

  /** Tells the user; {@code log} holds the details. */
  static ExitCode print(Throwable thrown, Console console, Optional<Path> log) {
    return print(thrown, words(thrown), console, log);
  }

  /** The same, of a run on a backup. */
  static ExitCode print(Throwable thrown, Console console, Optional<Path> log, Path folder) {
    Failure words = isDiskFull(thrown) ? DiskFull.of(folder) : words(thrown, safe(folder));
    return print(thrown, words, console, log);
  }

  private static String safe(Path folder) {
    return Archive.existsIn(folder) ? StoppedText.safe(Remaining.in(folder)) : StoppedText.NOTHING;
  }

  private static ExitCode print(
      Throwable thrown, Failure words, Console console, Optional<Path> log) {
    Throwable failure = known(thrown);
    ExitCode exit = exitCode(failure);
    if (exit == ExitCode.INTERRUPTED) return exit; // said by whoever was interrupted
    Sheet sheet = console.sheet();
    console.err().print(new FailureText(sheet).lines(words, exit.spoken(), log));
    if (console.logLevel() == LogLevel.DEBUG) console.err().printText(stackTrace(thrown));
    return exit;
  }

  static ExitCode exitCode(Throwable thrown) {
    return switch (known(thrown)) {
      case MattermostException e ->
          switch (e.kind()) {
            case NOT_SIGNED_IN, MFA_REQUIRED, PROXY_LOGIN -> ExitCode.NOT_SIGNED_IN;
            default -> ExitCode.FAILED;
          };
      case NoMatchException e -> ExitCode.USAGE;
      case InterruptedException e -> ExitCode.INTERRUPTED;
      case ClosedByInterruptException e -> ExitCode.INTERRUPTED;
      case InterruptedIOException e -> ExitCode.INTERRUPTED;
      default -> ExitCode.FAILED;
    };
  }

  static Failure words(Throwable thrown) {
    return isDiskFull(thrown) ? DiskFull.WORDS : words(thrown, StoppedText.safe(Optional.empty()));
  }

  private static Failure words(Throwable thrown, String safe) {
    Throwable failure = known(thrown);
    return switch (failure) {
      case MattermostException e -> new Failure(e.summary(), List.of(message(e), safe), e.remedy());
      case ArchiveException e -> new Failure(message(e), List.of(), e.remedy());
      case NoMatchException e -> new Failure(message(e), List.of(), nearest(e));
      case WrongUserException e -> new Failure(message(e), List.of(), e.remedy());
      case UnknownWriterException e ->
          new Failure(message(e), e.problems(), "Name those you want with --writers.");
      case AccessDeniedException e ->
          new Failure(
              "Access denied: " + e.getFile() + ".", List.of(), "Check the rights of the folder.");
      case FileAlreadyExistsException e ->
          new Failure(
              e.getFile() + " is a file, not a folder.",
              List.of(),
              "Name another folder with --output.");
      case FileSystemException e ->
          new Failure(
              "The file " + e.getFile() + " cannot be read or written.",
              List.of(Objects.requireNonNullElse(e.getReason(), e.getClass().getSimpleName())),
              "Check the folder and its disk.");
      case IOException e ->
          new Failure("Reading or writing failed.", List.of(message(e)), "Run it again.");
      default ->
          new Failure(
              "Something went wrong inside mmbackup.",
              List.of(failure.getClass().getSimpleName() + ": " + message(failure), safe),
              "This is a fault of the program. Report it together with the log of the run.");
    };
  }

  private static String nearest(NoMatchException e) {
    return Nearest.to(e.typed(), e.known())
        .map(name -> "Did you mean '" + name + "'?")
        .orElse("See what there is with mmbackup status --all, or in Mattermost.");
  }

  /** The innermost failure that has words of its own; others only carry it to another thread. */
  private static Throwable known(Throwable thrown) {
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof MattermostException || t instanceof ArchiveException) return t;
    }
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof InterruptedException || t instanceof FileSystemException) return t;
    }
    return thrown;
  }

  /** A server has a disk of its own. */
  private static boolean isDiskFull(Throwable thrown) {
    return !(known(thrown) instanceof MattermostException) && NoRoom.isCauseOf(thrown);
  }

  private static String message(Throwable t) {
    return Objects.requireNonNullElse(t.getMessage(), t.getClass().getSimpleName());
  }

  private static String stackTrace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
