package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What is made once; who comes while it is being made waits, as long as he has time. What failed
 * fails for all who come later, with the same cause; only what came too late is tried once more.
 * What does not last is renewed in time.
 *
 * @param <T> what is made
 */
final class Lease<T> {
  private final CaseClock clock;
  private final TargetClock target;
  private final ReentrantLock lock = new ReentrantLock();
  private T value;
  private Duration made;
  private NotCarriedOut failure;
  private boolean cutShort;

  Lease(CaseClock clock, TargetClock target) {
    this.clock = clock;
    this.target = target;
  }

  T take(Supplier<T> make) {
    return take(make, Upkeep.none());
  }

  /** What is there now; empty where nothing is, and nothing is made. */
  Optional<T> held() {
    await();
    try {
      return Optional.ofNullable(value);
    } finally {
      lock.unlock();
    }
  }

  T take(Supplier<T> first, Upkeep<T> upkeep) {
    await();
    try {
      Supplier<T> make = first;
      if (value != null && upkeep.isDue(value, target.since(made))) {
        T old = value;
        make = () -> upkeep.renew().apply(old);
        value = null;
      }
      if (value == null && failure == null) {
        T late = make(make);
        if (late != null) {
          return late;
        }
      }
      if (failure != null) {
        throw again(failure);
      }
      return value;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Makes it.
   *
   * @return what came too late to be kept the first time; null when it was kept
   */
  private T make(Supplier<T> make) {
    try {
      T fresh = make.get();
      if (isLate(fresh) && !cutShort) {
        cutShort = true;
        return fresh;
      }
      value = fresh;
      made = target.reading();
      return null;
    } catch (TimeUp e) {
      // Once may be the fault of a case that had little time left; twice is the target's.
      failure = cutShort ? e : null;
      cutShort = true;
      throw e;
    } catch (NotCarriedOut e) {
      // One late answer shall not block whoever comes after.
      boolean again = e.cameTooLate() && !cutShort;
      cutShort = true;
      failure = e;
      if (again) {
        failure = null;
        throw e;
      }
      return null;
    }
  }

  /** What is told to who comes later; that a thing is optional, and absent, is so for everybody. */
  private static NotCarriedOut again(NotCarriedOut failure) {
    if (failure instanceof NotReached reason) {
      return reason.again();
    }
    return failure instanceof NotServed absent ? absent.again() : new NotCarriedOut(failure);
  }

  private static boolean isLate(Object made) {
    Exchange exchange =
        made instanceof Seen seen ? seen.exchange() : made instanceof Exchange one ? one : null;
    return exchange != null && exchange.cameTooLate();
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
