package dev.greenlight.act.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets requests go one after another, never sooner than so. Thread-safe. */
final class Pace {
  private final long spacing;
  private long next;

  /**
   * @param spacing from one request to the next; the first waits as long, for what another may have
   *     sent before
   */
  Pace(Duration spacing) {
    this.spacing = spacing.toNanos();
    this.next = System.nanoTime() + this.spacing;
  }

  /** Waits for its turn. */
  void await() throws InterruptedException {
    long left = turn() - System.nanoTime();
    if (left > 0) {
      boolean told = new CountDownLatch(1).await(left, TimeUnit.NANOSECONDS);
      if (told) {
        throw new IllegalStateException("nobody counts down");
      }
    }
  }

  private synchronized long turn() {
    long now = System.nanoTime();
    long turn = next - now > 0 ? next : now;
    next = turn + spacing;
    return turn;
  }
}
