package dev.greenlight.stage;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Gives each case its time. When that is up, what the case waits for is cut off and nothing new is
 * begun; judging goes on, for it waits for nobody. A case stays on one thread; on a thread without
 * a case there is no limit. Thread-safe.
 */
public final class CaseClock {
  private final Duration limit;
  private final Map<Thread, Running> running = new ConcurrentHashMap<>();

  /**
   * @param limit longest time for one case
   */
  public CaseClock(Duration limit) {
    this.limit = limit;
  }

  /** A case while it runs. */
  private static final class Running {
    private final Thread thread = Thread.currentThread();
    private final long begun = System.nanoTime();
    private Runnable cut;
    private boolean up;

    synchronized void expire() {
      up = true;
      if (cut != null) {
        thread.interrupt();
        cut.run();
      }
    }

    synchronized Runnable enter(Runnable next) {
      Runnable outer = cut;
      cut = next;
      return outer;
    }

    /** An interruption of ours ends here: nobody else on this thread shall take it for his own. */
    synchronized void leave(Runnable outer) {
      cut = outer;
      if (up) {
        Thread.interrupted();
      }
    }

    synchronized boolean isUp() {
      return up;
    }
  }

  /** A case begins on this thread. */
  public void begin() {
    Running begun = new Running();
    running.put(begun.thread, begun);
    CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
        .execute(begun::expire);
  }

  /** The case on this thread has ended. */
  public void end() {
    running.remove(Thread.currentThread());
  }

  /** Stands for the case on this thread, and for no other; empty where there is none. */
  Optional<Object> current() {
    return Optional.ofNullable(running.get(Thread.currentThread()));
  }

  /** Whether the time of the case on this thread is up. */
  public boolean isUp() {
    Running now = running.get(Thread.currentThread());
    return now != null && now.isUp();
  }

  /** How much time the case on this thread has left; the whole of it where there is no case. */
  Duration left() {
    Running now = running.get(Thread.currentThread());
    long gone = now == null ? 0 : System.nanoTime() - now.begun;
    return limit.minusNanos(gone);
  }

  /** Why a case that ran out of time was not decided. */
  public String reason() {
    return "the case took longer than "
        + limit.toSeconds()
        + " s (policy.limits.caseSeconds of the run file)";
  }

  /**
   * Does something that may take long.
   *
   * @param cut lets go of whatever the work waits for, called by another thread; an interruption
   *     comes with it
   * @throws TimeUp when the time is up before the work has come to its end
   */
  public <T> T during(Runnable cut, Supplier<T> work) {
    Running now = running.get(Thread.currentThread());
    if (now == null) {
      return work.get();
    }
    check();
    Runnable outer = now.enter(cut);
    try {
      T result = work.get();
      check();
      return result;
    } catch (TimeUp e) {
      throw e;
    } catch (RuntimeException e) {
      throw now.isUp() ? new TimeUp(reason(), e) : e;
    } finally {
      now.leave(outer);
    }
  }

  /**
   * Does something that must be done even though the time of the case is up, such as putting right
   * what it changed. What that waits for is bounded by itself.
   */
  <T> T afterwards(Supplier<T> work) {
    Running now = running.remove(Thread.currentThread());
    try {
      return work.get();
    } finally {
      if (now != null) {
        running.put(now.thread, now);
      }
    }
  }

  private void check() {
    if (isUp()) {
      throw new TimeUp(reason());
    }
  }
}
