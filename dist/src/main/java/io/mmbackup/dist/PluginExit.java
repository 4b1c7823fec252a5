package io.mmbackup.dist;

import io.mmbackup.core.plugin.WriterThreads;
import io.mmbackup.dist.command.PluginEnding;
import io.mmbackup.dist.command.Surroundings;
import java.util.Map;
import java.util.Optional;

/**
 * What happens when a plugin ends the program, by {@code System.exit}: it is named, and the exit
 * code is not its own. A call under way is not published; so far as it is cut off, it is like a run
 * that is killed, which the archive and the outputs bear.
 */
final class PluginExit implements Runnable {
  private static final StackTraceElement[] NOBODY = {};

  private final Surroundings surroundings;
  private volatile boolean over;

  PluginExit(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** From now on, until it is {@link #over}. */
  void watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(this, "exit-watch"));
  }

  /** The program ends by itself. */
  void over() {
    over = true;
  }

  @Override
  public void run() {
    if (over) return;
    Optional<String> culprit = culprit();
    if (culprit.isEmpty()) return; // a signal of the system
    int code = PluginEnding.tell(culprit.get(), surroundings).number();
    Runtime.getRuntime().halt(code);
  }

  /** Whoever called for the end waits in that call until the program has ended. */
  private static Optional<String> culprit() {
    for (Map.Entry<Thread, StackTraceElement[]> one : Thread.getAllStackTraces().entrySet()) {
      StackTraceElement[] stack = Optional.ofNullable(one.getValue()).orElse(NOBODY);
      if (!endsTheProgram(stack)) continue;
      return WriterThreads.culprit(one.getKey(), stack);
    }
    return Optional.empty();
  }

  private static boolean endsTheProgram(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (frame.getClassName().equals("java.lang.Runtime")
          && frame.getMethodName().equals("exit")) {
        return true;
      }
    }
    return false;
  }
}
