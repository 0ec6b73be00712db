package dev.greenlight.party.thirdparty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * What arrived and was not yet asked for; who asks too early waits.
 *
 * @param <T> what arrives
 */
public final class Arrivals<T> {
  /** Nobody who floods an endpoint may fill our memory. */
  private static final int KEPT = 10_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrival = lock.newCondition();
  private final List<T> waiting = new ArrayList<>();

  void add(T item) {
    lock.lock();
    try {
      if (waiting.size() == KEPT) {
        waiting.remove(0);
      }
      waiting.add(item);
      arrival.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Takes the oldest that fits; waits for one as long as that, then empty. */
  public Optional<T> await(Predicate<T> wanted, Duration patience) throws InterruptedException {
    long nanos = patience.toNanos();
    lock.lockInterruptibly();
    try {
      while (true) {
        for (Iterator<T> items = waiting.iterator(); items.hasNext(); ) {
          T item = items.next();
          if (wanted.test(item)) {
            items.remove();
            return Optional.of(item);
          }
        }
        if (nanos <= 0) {
          return Optional.empty();
        }
        nanos = arrival.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  /** As {@link #await}, whatever comes next. */
  public Optional<T> next(Duration patience) throws InterruptedException {
    return await(item -> true, patience);
  }
}
