package io.mmbackup.core.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Threads that writers run in. Each writer has a group of its own, and whatever threads it starts
 * are in it, too: so what they do can be laid at its door.
 */
public final class WriterThreads {
  private static final String GROUP = "writer ";

  /** How the class loader of a plugin is called, before its origin. */
  static final String LOADER = "plugin ";

  /** Threads that Java keeps for everybody, started by whoever needs them first. */
  private static final List<String> OF_JAVA =
      List.of("ForkJoinPool.commonPool-", "CompletableFutureDelayScheduler");

  private WriterThreads() {}

  /** A new group for the threads of this writer. */
  public static ThreadGroup group(String writer) {
    return new ThreadGroup(GROUP + writer);
  }

  /** The writer, or else the plugin, in whose name this thread does what its stack shows. */
  public static Optional<String> culprit(Thread thread, StackTraceElement[] stack) {
    return writer(thread.getThreadGroup()).or(() -> plugin(stack));
  }

  private static Optional<String> writer(@Nullable ThreadGroup innermost) {
    for (ThreadGroup group = innermost; group != null; group = group.getParent()) {
      if (group.getName().startsWith(GROUP)) return Optional.of("The " + group.getName());
    }
    return Optional.empty();
  }

  private static Optional<String> plugin(StackTraceElement[] stack) {
    return Stream.of(stack)
        .map(frame -> Optional.ofNullable(frame.getClassLoaderName()).orElse(""))
        .filter(loader -> loader.startsWith(LOADER))
        .findFirst()
        .map(loader -> "The " + loader);
  }

  /** The names of threads of a group that go on even when they are given this long to end. */
  public static List<String> leftBehind(ThreadGroup group, Duration grace)
      throws InterruptedException {
    long end = System.nanoTime() + grace.toNanos();
    List<String> left = new ArrayList<>();
    for (Thread thread : threads(group)) {
      Duration rest = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
      if (!thread.join(rest)) left.add(thread.getName());
    }
    return left;
  }

  private static List<Thread> threads(ThreadGroup group) {
    Thread[] threads = new Thread[group.activeCount() + 16];
    int count = group.enumerate(threads);
    return Stream.of(threads)
        .limit(count)
        .filter(thread -> OF_JAVA.stream().noneMatch(thread.getName()::startsWith))
        .toList();
  }
}
