package io.mmbackup.core.crawl;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A few threads that work off a list of tasks. The first task that throws ends all: what a task can
 * live with it handles itself. When the user wants an end, those that run come to it by themselves
 * and no other begins.
 */
final class Workers implements AutoCloseable {
  /** Something to do; what it throws ends the crawl. */
  interface Task {
    void run() throws IOException;
  }

  private final ExecutorService threads;
  private final Stop stop;

  Workers(int count, Stop stop) {
    this.stop = stop;
    threads =
        Executors.newFixedThreadPool(
            count, Thread.ofPlatform().name("crawl-", 1).daemon().factory());
  }

  /** Runs all and waits for all, or for the first failure. */
  void runAll(List<Task> tasks) throws IOException {
    ExecutorCompletionService<Boolean> done = new ExecutorCompletionService<>(threads);
    List<Future<Boolean>> all = new ArrayList<>();
    for (Task task : tasks) {
      all.add(
          done.submit(
              () -> {
                stop.check();
                task.run();
                return true;
              }));
    }
    try {
      for (int i = 0; i < all.size(); i++) await(done.take());
      stop.check();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      all.forEach(task -> task.cancel(true));
    }
  }

  /** When all shall end, each task ends by itself, with what it has begun: none is cut short. */
  private void await(Future<Boolean> task) throws IOException, InterruptedException {
    try {
      task.get();
    } catch (ExecutionException e) {
      switch (Objects.requireNonNull(e.getCause())) {
        case InterruptedIOException ended when stop.asked() -> {}
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** Ends the threads; those in a request leave it at once. */
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
