package dev.greenlight.judge.feed;

import java.util.concurrent.atomic.AtomicInteger;

/** How many processors there are, and how many of them judge. Thread-safe. */
final class Processors {
  /** What is read of a document before a second thread is worth its while. */
  private static final long SHORT = 1024 * 1024;

  private static final Processors OF_THIS_MACHINE =
      new Processors(Runtime.getRuntime().availableProcessors(), SHORT);

  private final int all;
  private final long shortest;
  private final AtomicInteger busy = new AtomicInteger();

  /**
   * @param shortest bytes of a document that one processor gets through alone
   */
  Processors(int all, long shortest) {
    this.all = all;
    this.shortest = shortest;
  }

  /** The same for all judges: they share what there is. */
  static Processors ofThisMachine() {
    return OF_THIS_MACHINE;
  }

  /** One more is at work, whether there is one or not. */
  void take() {
    busy.incrementAndGet();
  }

  /**
   * One more is put to work on a document if it is worth it, and if one has none.
   *
   * @param bytes what was read of the document
   * @return whether there was one
   */
  boolean takeIdle(long bytes) {
    if (bytes < shortest) {
      return false;
    }
    int now = busy.get();
    return now < all && busy.compareAndSet(now, now + 1);
  }

  /** As many have done their work. */
  void giveBack(int count) {
    busy.addAndGet(-count);
  }
}
