package io.mmbackup.core.crawl;

import java.io.InterruptedIOException;

/**
 * The user's wish that a run ends soon. Where the work looks at it itself, between two pages, it
 * comes to an end by itself; everywhere else the thread that made this is interrupted. Thread-safe.
 */
public final class Stop {
  private final Thread running = Thread.currentThread();
  private boolean asked;
  private boolean orderly;

  /** A stretch of work that looks by itself whether it shall end. */
  public interface Stretch extends AutoCloseable {
    @Override
    void close();
  }

  /** The user wants it to end. */
  public synchronized void ask() {
    asked = true;
    if (!orderly) running.interrupt();
  }

  /** Whether he does. */
  public synchronized boolean asked() {
    return asked;
  }

  /** Until it is closed, nothing is interrupted. */
  public synchronized Stretch inOrder() throws StoppedException {
    check();
    orderly = true;
    return this::leave;
  }

  private synchronized void leave() {
    orderly = false;
  }

  /** Ends the work that calls this, when it shall end. */
  public void check() throws StoppedException {
    if (asked()) throw new StoppedException();
  }

  /** The work ended because the user wanted it; everything read is committed. */
  public static final class StoppedException extends InterruptedIOException {
    private static final long serialVersionUID = 1;

    StoppedException() {
      super("stopped by the user");
    }
  }
}
