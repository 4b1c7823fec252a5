package io.mmbackup.dist.command;

/** How a user says that a run should stop: with Ctrl-C. */
public interface Interruptions {
  /** He never does. */
  Interruptions NONE = first -> () -> {};

  /** Until it is closed, Ctrl-C does something else than ending the process. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  /** The first Ctrl-C calls this, on another thread; a second one ends the process at once. */
  Watch onInterrupt(Runnable first);
}
