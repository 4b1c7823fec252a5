package io.mmbackup.dist.command;

import io.mmbackup.core.crawl.Stop;
import io.mmbackup.core.plugin.UnknownWriterException;
import io.mmbackup.core.run.Progress;
import io.mmbackup.core.run.Remaining;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.log.Redaction;
import io.mmbackup.dist.log.RunLog;
import io.mmbackup.dist.report.StoppedText;
import io.mmbackup.dist.terminal.RunDisplay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every command that takes a while has in common: its log, its display, and Ctrl-C. The first
 * Ctrl-C asks it to stop, and it ends in order; the second ends the process.
 */
final class WatchedRun {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedRun.class);

  private final Console console;
  private final Path folder;
  private final Redaction redaction;
  private final boolean leavesLog;

  /** What is run. */
  interface Work {
    Summary run(Progress progress, Watch watch)
        throws IOException, InterruptedException, UnknownWriterException;
  }

  /** The person who watches. */
  interface Watch {
    /** His wish that it ends. */
    Stop stop();

    /** Asks him, while nothing else is shown. */
    <T> T undisturbed(Supplier<T> question);
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
    Stop stop = new Stop();
    try (RunDisplay display =
            RunDisplay.start(
                console.out(),
                console.quiet(),
                surroundings.clock(),
                console.sheet().path(folder),
                () -> Folder.freeBytes(folder));
        Interruptions.Watch ctrlC =
            surroundings.interruptions().onInterrupt(ending(stop, display))) {
      return work.run(new LoggedProgress(display.progress()), watch(stop, display));
    }
  }

  private static Watch watch(Stop stop, RunDisplay display) {
    return new Watch() {
      @Override
      public Stop stop() {
        return stop;
      }

      @Override
      public <T> T undisturbed(Supplier<T> question) {
        return display.undisturbed(question);
      }
    };
  }

  private ExitCode failed(Throwable e, Optional<Path> log) {
    boolean interrupted = Thread.interrupted();
    if (!interrupted && Failures.exitCode(e) != ExitCode.INTERRUPTED) {
      LOG.error("The run failed", e);
      return Failures.print(e, console, log, folder);
    }
    LOG.info("Interrupted by the user");
    LOG.debug("Where it was", e);
    console.print(new StoppedText(console.sheet()).lines(Remaining.in(folder)));
    return ExitCode.INTERRUPTED;
  }

  private static Runnable ending(Stop stop, RunDisplay display) {
    return () -> {
      stop.ask();
      display.stopping();
    };
  }

  private Optional<RunLog> openLog() {
    if (!leavesLog) return Optional.empty();
    return RunLog.open(folder, console.logLevel(), redaction, console.surroundings().clock());
  }
}
