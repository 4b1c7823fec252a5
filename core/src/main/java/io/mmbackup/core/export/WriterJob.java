package io.mmbackup.core.export;

import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.plugin.WriterThreads;
import java.time.Duration;
import java.util.List;

/** A writer's run on a thread of its own, and the watch over it. */
final class WriterJob {
  /** How long a writer that was interrupted, or a thread it left, has to end by itself. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final ThreadGroup group;
  private final Thread thread;
  private final StoreWatch store;
  private final Heartbeat heartbeat;
  private final Report report;
  private final Duration stall;

  WriterJob(
      Writer writer,
      WriterRun run,
      StoreWatch store,
      Heartbeat heartbeat,
      Report report,
      Duration stall) {
    this.store = store;
    this.heartbeat = heartbeat;
    this.report = report;
    this.stall = stall;
    group = WriterThreads.group(writer.name());
    thread = new Thread(group, run, "writer-" + writer.name());
    // A writer that cannot be ended must not keep the program from ending.
    thread.setDaemon(true);
    thread.setContextClassLoader(writer.loader());
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
      } else if (store.hasChanged()) {
        heartbeat.beat();
      } else if (heartbeat.giveUpAfter(stall)) {
        thread.interrupt();
        thread.join(GRACE);
        report.stalled(stall.toSeconds());
        return;
      }
    }
    List<String> left = WriterThreads.leftBehind(group, GRACE);
    if (!left.isEmpty()) report.leftThreads(left);
  }

  /** Whatever it reads or writes from now on fails. */
  void stop() {
    heartbeat.giveUp();
    thread.interrupt();
  }
}
