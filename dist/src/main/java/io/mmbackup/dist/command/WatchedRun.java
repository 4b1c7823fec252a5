package io.mmbackup.dist.command;

import io.mmbackup.core.plugin.UnknownWriterException;
import io.mmbackup.core.run.Progress;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.log.Redaction;
import io.mmbackup.dist.log.RunLog;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.RunDisplay;
import io.mmbackup.dist.terminal.Sign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every command that takes a while has in common: its log, its display, and Ctrl-C. The first
 * Ctrl-C interrupts the thread that runs it, which ends in order; the second ends the process.
 */
final class WatchedRun {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedRun.class);

  private final Console console;
  private final Path folder;
  private final Redaction redaction;
  private final boolean leavesLog;

  /** What is run. */
  interface Work {
    Summary run(Progress progress) throws IOException, InterruptedException, UnknownWriterException;
  }

  /** What is said, and how the process ends, when it came to its end. */
  interface Ending {
    ExitCode tell(Summary summary);
  }

  /**
   * In this folder.
   *
   * @param leavesLog false for what must not write: a backup may be on a read-only medium
   */
  WatchedRun(Console console, Path folder, Redaction redaction, boolean leavesLog) {
    this.console = console;
    this.folder = folder;
    this.redaction = redaction;
    this.leavesLog = leavesLog;
  }

  ExitCode run(String what, Work work, Ending ending) {
    Optional<RunLog> log = openLog();
    try {
      LOG.info("{} of {}, mmbackup {}", what, folder, Version.number());
      ExitCode exit = ending.tell(watched(work));
      LOG.info("Exit code {}", exit.spoken());
      return exit;
    } catch (IOException
        | InterruptedException
        | UnknownWriterException
        | RuntimeException
        | Error e) {
      return failed(e, log.map(RunLog::file));
    } finally {
      log.ifPresent(RunLog::close);
    }
  }

  @SuppressWarnings("try") // the watch is only there to be closed
  private Summary watched(Work work)
      throws IOException, InterruptedException, UnknownWriterException {
    Surroundings surroundings = console.surroundings();
    try (RunDisplay display =
            RunDisplay.start(
                console.out(),
                console.quiet(),
                surroundings.clock(),
                console.sheet().path(folder),
                this::freeBytes);
        Interruptions.Watch watch = surroundings.interruptions().onInterrupt(stop(display))) {
      return work.run(new LoggedProgress(display.progress()));
    }
  }

  private ExitCode failed(Throwable e, Optional<Path> log) {
    boolean interrupted = Thread.interrupted();
    if (!interrupted && Failures.exitCode(e) != ExitCode.INTERRUPTED) {
      LOG.error("The run failed", e);
      return Failures.print(e, console, log);
    }
    LOG.info("Interrupted by the user");
    LOG.debug("Where it was", e);
    console.print(
        List.of(
            Line.EMPTY,
            Line.of("  ")
                .sign(Sign.CARE, console.out().terminal().glyphs())
                .plain(" ")
                .bold("Stopped."),
            Line.of("    What was read is safe. The next run goes on from here."),
            Line.EMPTY));
    return ExitCode.INTERRUPTED;
  }

  private static Runnable stop(RunDisplay display) {
    Thread running = Thread.currentThread();
    return () -> {
      display.stopping();
      running.interrupt();
    };
  }

  private Optional<RunLog> openLog() {
    if (!leavesLog) return Optional.empty();
    return RunLog.open(folder, console.logLevel(), redaction, console.surroundings().clock());
  }

  private long freeBytes() {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return 0;
    }
  }
}
