package dev.greenlight.judge.feed.official;

import java.util.Arrays;

/** A set of numbers in 11 to 22 bytes each, where a {@code HashSet} would take 80. */
final class NumberSet {
  private static final int SMALLEST = 64;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Open addressing; a slot that holds 0 is free, which is why 0 itself is kept apart. */
  private long[] slots = new long[0];

  private int used;
  private boolean hasZero;

  boolean contains(long number) {
    return number == 0 ? hasZero : slots.length > 0 && slots[slot(number)] == number;
  }

  void add(long number) {
    if (number == 0) {
      hasZero = true;
      return;
    }
    if (used * 4L >= slots.length * 3L) {
      grow();
    }
    int slot = slot(number);
    if (slots[slot] == 0) {
      slots[slot] = number;
      used++;
    }
  }

  void clear() {
    slots = new long[0];
    used = 0;
    hasZero = false;
  }

  private int slot(long number) {
    int mask = slots.length - 1;
    int slot = (int) ((number * SPREAD) >>> 32) & mask;
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[Math.max(SMALLEST, old.length * 2)];
    Arrays.stream(old)
        .filter(number -> number != 0)
        .forEach(number -> slots[slot(number)] = number);
  }
}
