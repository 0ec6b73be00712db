package dev.greenlight.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Has work done on several threads, and hands on what comes of it in the order in which it was
 * given. Belongs to one thread, on which the sink is called.
 */
final class InOrder<T> implements AutoCloseable {
  private final ExecutorService threads;
  private final Consumer<T> sink;
  private final int most;
  private final Deque<CompletableFuture<T>> waiting = new ArrayDeque<>();

  /**
   * @param number of threads
   */
  InOrder(int number, Consumer<T> sink) {
    threads =
        Executors.newFixedThreadPool(
            number,
            work -> {
              Thread thread = new Thread(work, "judge");
              thread.setDaemon(true);
              return thread;
            });
    this.sink = sink;
    most = 2 * number;
  }

  /** Work for another thread; waits while much is waiting. */
  void give(Supplier<T> work) {
    add(CompletableFuture.supplyAsync(work, threads));
  }

  /** Something that is done already. */
  void done(T result) {
    add(CompletableFuture.completedFuture(result));
  }

  private void add(CompletableFuture<T> work) {
    waiting.add(work);
    while (waiting.size() > most || (!waiting.isEmpty() && waiting.peek().isDone())) {
      handOn();
    }
  }

  private void handOn() {
    try {
      sink.accept(waiting.remove().join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      if (e.getCause() instanceof Error failed) {
        throw failed;
      }
      throw e;
    }
  }

  /** Hands on all that was given. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOn();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
