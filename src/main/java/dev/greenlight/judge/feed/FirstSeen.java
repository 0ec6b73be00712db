package dev.greenlight.judge.feed;

import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;

/** Remembers where each fingerprint was first seen, in about 40 bytes each. */
public final class FirstSeen {
  private static final int FREE = -1;
  private static final int SMALLEST = 16;
  private static final int HIGH = 0;
  private static final int LOW = 1;

  /** One more than the value, so that 0 is free. */
  private static final int VALUE = 2;

  private final Scratch scratch;
  private LongRows table;
  private int used;

  /** One that has seen nothing, and keeps to memory: for what is bounded otherwise. */
  public FirstSeen() {
    this(Scratch.inMemory());
  }

  /** One that has seen nothing. */
  public FirstSeen(Scratch scratch) {
    this.scratch = scratch;
    table = table(SMALLEST);
  }

  private LongRows table(int size) {
    LongRows rows = new LongRows(scratch, 3);
    rows.add(size);
    return rows;
  }

  /**
   * Looks a fingerprint up, and remembers it when it is new.
   *
   * @param value where it is seen now; not negative
   * @return where it was seen first; negative when it is new
   */
  public int seen(Fingerprint fingerprint, int value) {
    if (used * 4L > table.size() * 3L) {
      grow();
    }
    int slot = slot(fingerprint.high(), fingerprint.low());
    int known = value(slot);
    if (known != FREE) {
      return known;
    }
    put(slot, fingerprint.high(), fingerprint.low(), value);
    used++;
    return FREE;
  }

  /** Where it was first seen; negative when never. */
  public int find(Fingerprint fingerprint) {
    return value(slot(fingerprint.high(), fingerprint.low()));
  }

  private int value(int slot) {
    return (int) table.get(slot, VALUE) - 1;
  }

  private int slot(long highBits, long lowBits) {
    int mask = table.size() - 1;
    int slot = (int) (lowBits ^ (lowBits >>> 32)) & mask;
    while (table.get(slot, VALUE) != 0
        && (table.get(slot, HIGH) != highBits || table.get(slot, LOW) != lowBits)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void put(int slot, long highBits, long lowBits, int value) {
    table.set(slot, HIGH, highBits);
    table.set(slot, LOW, lowBits);
    table.set(slot, VALUE, value + 1L);
  }

  private void grow() {
    LongRows old = table;
    table = table(old.size() * 2);
    for (int i = 0; i < old.size(); i++) {
      if (old.get(i, VALUE) != 0) {
        long high = old.get(i, HIGH);
        long low = old.get(i, LOW);
        put(slot(high, low), high, low, (int) old.get(i, VALUE) - 1);
      }
    }
    old.clear();
  }
}
