package io.mmbackup.testkit;

import java.util.concurrent.CountDownLatch;

/** Interrupts a run, as Ctrl-C does, when its writer asks for the n-th thing. */
final class Interruption implements Watch {
  private final Thread run;
  private final int at;
  private int pulled;
  private volatile Thread writer;

  /** {@code run} is the thread of the run. */
  Interruption(Thread run, int at) {
    this.run = run;
    this.at = at;
    this.writer = run;
  }

  /** Whether the writer asked for that much. */
  boolean happened() {
    return pulled >= at;
  }

  /** The thread that the writer was called on. */
  Thread writer() {
    return writer;
  }

  @Override
  public void opened() {
    writer = Thread.currentThread();
  }

  /** Returns when the host has given the writer up: whatever it does now fails. */
  @Override
  public void pulled() {
    if (++pulled != at) return;
    run.interrupt();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
