package io.mmbackup.core.export;

import java.time.Duration;

/** A writer's run on a thread of its own, and the watch over it. */
final class WriterJob {
  /** How long a writer that was interrupted has to end by itself. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final Thread thread;
  private final Heartbeat heartbeat;
  private final Report report;
  private final Duration stall;

  WriterJob(
      String name,
      ClassLoader loader,
      WriterRun run,
      Heartbeat heartbeat,
      Report report,
      Duration stall) {
    this.heartbeat = heartbeat;
    this.report = report;
    this.stall = stall;
    // A daemon: a writer that cannot be ended must not keep the program from ending.
    thread = Thread.ofPlatform().daemon().name("writer-" + name).unstarted(run);
    thread.setContextClassLoader(loader);
  }

  void start() {
    thread.start();
  }

  /** Returns when the writer has ended, or was given up because it did nothing for too long. */
  void await() throws InterruptedException {
    while (thread.isAlive()) {
      Duration left = stall.minusNanos(heartbeat.silence());
      if (left.isPositive()) {
        thread.join(left);
      } else {
        giveUp();
        report.stalled(stall.toSeconds());
        return;
      }
    }
  }

  /** Whatever it reads or writes from now on fails. */
  void stop() {
    heartbeat.giveUp();
    thread.interrupt();
  }

  private void giveUp() throws InterruptedException {
    stop();
    thread.join(GRACE);
  }
}
