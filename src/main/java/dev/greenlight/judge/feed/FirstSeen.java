package dev.greenlight.judge.feed;

import java.util.Arrays;

/** Remembers where each fingerprint was first seen, in about 40 bytes each. */
public final class FirstSeen {
  private static final int FREE = -1;
  private static final int SMALLEST = 16;

  private long[] high = new long[SMALLEST];
  private long[] low = new long[SMALLEST];
  private int[] values = filled(SMALLEST);
  private int used;

  /**
   * Looks a fingerprint up, and remembers it when it is new.
   *
   * @param value where it is seen now; not negative
   * @return where it was seen first; negative when it is new
   */
  public int seen(Fingerprint fingerprint, int value) {
    if (used * 4 > values.length * 3) {
      grow();
    }
    int slot = slot(fingerprint.high(), fingerprint.low());
    if (values[slot] != FREE) {
      return values[slot];
    }
    put(slot, fingerprint.high(), fingerprint.low(), value);
    used++;
    return FREE;
  }

  /** Where it was first seen; negative when never. */
  public int find(Fingerprint fingerprint) {
    return values[slot(fingerprint.high(), fingerprint.low())];
  }

  private int slot(long highBits, long lowBits) {
    int mask = values.length - 1;
    int slot = (int) (lowBits ^ (lowBits >>> 32)) & mask;
    while (values[slot] != FREE && (high[slot] != highBits || low[slot] != lowBits)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void put(int slot, long highBits, long lowBits, int value) {
    high[slot] = highBits;
    low[slot] = lowBits;
    values[slot] = value;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    int[] oldValues = values;
    int size = oldValues.length * 2;
    high = new long[size];
    low = new long[size];
    values = filled(size);
    for (int i = 0; i < oldValues.length; i++) {
      if (oldValues[i] != FREE) {
        put(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldValues[i]);
      }
    }
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, FREE);
    return array;
  }
}
