package io.mmbackup.dist.terminal;

import io.mmbackup.core.run.Progress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Shows a run for as long as it is open: give {@link #progress} to the run, close it when the run
 * has ended, then print how it ended. Painting is done by one thread of its own, four times a
 * second, however often the run tells something.
 */
public final class RunDisplay implements AutoCloseable {
  private static final Duration TICK = Duration.ofMillis(250);

  private final RunPainter painter;
  private final RunWatch watch;
  private final ScheduledExecutorService ticker;
  private final ScheduledFuture<?> painting;
  private boolean ended;

  private RunDisplay(RunPainter painter) {
    this.painter = painter;
    this.watch = new RunWatch(this::warn);
    this.ticker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    this.painting =
        ticker.scheduleAtFixedRate(
            this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Starts showing.
   *
   * @param quiet show warnings only
   * @param folder the backup's, as the user should read it
   * @param freeBytes how much room its disk has; 0 when nobody knows
   */
  public static RunDisplay start(
      Screen screen, boolean quiet, Clock clock, String folder, LongSupplier freeBytes) {
    Opening opening = new Opening(folder, freeBytes);
    RunPainter painter;
    if (quiet) {
      painter = new QuietPainter(screen);
    } else if (screen.terminal().redraws()) {
      painter = new BlockPainter(screen, clock.getZone(), System::nanoTime, opening);
    } else {
      painter = new LinePainter(screen, clock, opening);
    }
    return new RunDisplay(painter);
  }

  /** Where the run tells what goes on. */
  public Progress progress() {
    return watch;
  }

  /** Says that the run is being stopped. */
  public synchronized void stopping() {
    if (!ended) painter.stopping();
  }

  /** Has the screen to itself, to ask something; the painting goes on afterwards. */
  public synchronized <T> T undisturbed(Supplier<T> question) {
    if (!ended) painter.end(watch.picture());
    return question.get();
  }

  private synchronized void tick() {
    if (!ended) painter.tick(watch.picture());
  }

  private synchronized void warn(String sentence) {
    if (!ended) painter.warning(sentence);
  }

  /** Ends the painting; safe to call again. */
  @Override
  public synchronized void close() {
    if (ended) return;
    ended = true;
    painting.cancel(false);
    ticker.shutdown();
    painter.end(watch.picture());
  }
}
