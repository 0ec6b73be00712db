package dev.greenlight.party.server;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What went wrong inside a party of ours. To whoever asked it looks like a mistake of the server;
 * whoever started the party must know that it was no deviation but a fault of ours.
 */
final class Mistakes {
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicReference<String> first = new AtomicReference<>();

  /**
   * One more.
   *
   * @param request what was asked, without anything secret
   */
  void add(String request, RuntimeException failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    first.compareAndSet(
        null, request + " ended in " + failure + (trace.length == 0 ? "" : " at " + trace[0]));
    count.incrementAndGet();
  }

  /** The first in words, and how many there were; empty for none. */
  Optional<String> told() {
    int all = count.get();
    return Optional.ofNullable(first.get())
        .map(words -> all > 1 ? words + " (and " + (all - 1) + " more)" : words);
  }
}
