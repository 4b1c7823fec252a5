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
 * live with it handles itself.
 */
final class Workers implements AutoCloseable {
  /** Something to do; what it throws ends the crawl. */
  interface Task {
    void run() throws IOException;
  }

  private final ExecutorService threads;

  Workers(int count) {
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
                task.run();
                return true;
              }));
    }
    try {
      for (int i = 0; i < all.size(); i++) done.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      switch (Objects.requireNonNull(e.getCause())) {
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw new IllegalStateException(e.getCause());
      }
    } finally {
      all.forEach(task -> task.cancel(true));
    }
  }

  /** Ends the threads; those in a request leave it at once. */
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
