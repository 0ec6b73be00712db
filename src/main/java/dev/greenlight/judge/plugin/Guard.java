package dev.greenlight.judge.plugin;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs code of others: what it throws is caught, and what does not return is left behind. */
final class Guard {

  /** Code of others that broke. */
  static final class Broke extends Exception {
    private static final long serialVersionUID = 1L;

    Broke(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private final ExecutorService worker;
  private final long seconds;

  /**
   * @param seconds how long one call may take
   */
  Guard(String name, long seconds) {
    this.seconds = seconds;
    worker =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "plug-in " + name);
              thread.setDaemon(true);
              return thread;
            });
  }

  <T> T call(Callable<T> code) throws Broke {
    Future<T> answer = worker.submit(code);
    try {
      return answer.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Broke told ? told : new Broke(Thrown.inWords(e.getCause()), e);
    } catch (TimeoutException e) {
      close();
      throw new Broke("no answer within " + seconds + " seconds", e);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new Broke("interrupted", e);
    }
  }

  void close() {
    worker.shutdownNow();
  }
}
