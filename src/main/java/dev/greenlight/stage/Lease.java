package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What is made once; who comes while it is being made waits, as long as he has time. What failed
 * fails for all who come later, with the same cause.
 *
 * @param <T> what is made
 */
final class Lease<T> {
  private final CaseClock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private T value;
  private NotCarriedOut failure;
  private boolean cutShort;

  Lease(CaseClock clock) {
    this.clock = clock;
  }

  T take(Supplier<T> make) {
    await();
    try {
      if (value == null && failure == null) {
        make(make);
      }
      if (failure != null) {
        throw failure instanceof NotReached first
            ? first.again()
            : new NotCarriedOut(failure.getMessage(), failure);
      }
      return value;
    } finally {
      lock.unlock();
    }
  }

  private void make(Supplier<T> make) {
    try {
      value = make.get();
    } catch (TimeUp e) {
      // Once may be the fault of a case that had little time left; twice is the target's.
      failure = cutShort ? e : null;
      cutShort = true;
      throw e;
    } catch (NotCarriedOut e) {
      failure = e;
    }
  }

  private void await() {
    try {
      if (!lock.tryLock(clock.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw new TimeUp(clock.reason());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotCarriedOut("the wait for an authorization was interrupted", e);
    }
  }
}
