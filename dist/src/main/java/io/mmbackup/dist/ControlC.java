package io.mmbackup.dist;

import io.mmbackup.dist.command.Interruptions;
import java.util.concurrent.atomic.AtomicBoolean;

/** The user's Ctrl-C: the first asks the run to stop, the second ends the process. */
final class ControlC implements Interruptions {
  private static final int INTERRUPTED = 130;

  @Override
  public Watch onInterrupt(Runnable first) {
    AtomicBoolean asked = new AtomicBoolean();
    Signals.Registration registration =
        Signals.on(
            "INT",
            () -> {
              if (asked.getAndSet(true)) Runtime.getRuntime().halt(INTERRUPTED);
              first.run();
            });
    return registration::close;
  }
}
