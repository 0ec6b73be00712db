package dev.greenlight.party.thirdparty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * Every notification that arrived, in order. Reading takes nothing away: several may wait for the
 * same one, each from a position of its own.
 */
public final class NotificationLog {
  /** Nobody who floods an endpoint may fill our memory: the oldest are forgotten. */
  private static final int KEPT = 1_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrival = lock.newCondition();
  private final List<Notification> kept = new ArrayList<>();
  private long forgotten;

  void add(Notification notification) {
    lock.lock();
    try {
      if (kept.size() == KEPT) {
        kept.remove(0);
        forgotten++;
      }
      kept.add(notification);
      arrival.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Where it ends now. */
  public long end() {
    lock.lock();
    try {
      return forgotten + kept.size();
    } finally {
      lock.unlock();
    }
  }

  /**
   * What arrived since, as soon as it is enough, or when the time is over.
   *
   * @param since an {@link #end} of before
   * @param enough whether nothing more need be waited for
   */
  public List<Notification> await(
      long since, Predicate<List<Notification>> enough, Duration patience)
      throws InterruptedException {
    long nanos = patience.toNanos();
    lock.lockInterruptibly();
    try {
      while (true) {
        int first = (int) Math.max(0, since - forgotten);
        List<Notification> arrived = List.copyOf(kept.subList(first, kept.size()));
        if (nanos <= 0 || enough.test(arrived)) {
          return arrived;
        }
        nanos = arrival.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }
}
