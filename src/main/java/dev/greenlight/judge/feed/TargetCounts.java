package dev.greenlight.judge.feed;

import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;

/**
 * How many links of each relation, from entries of each kind, lead to each target: a hash table of
 * chained rows, about 40 bytes per distinct target.
 */
final class TargetCounts {
  private static final int NONE = -1;
  private static final int SMALLEST = 1024;
  private static final int HIGH = 0;
  private static final int LOW = 1;

  /** Ordinals of relation and kind. */
  private static final int WHAT = 2;

  private static final int COUNT = 3;

  /** One more than the next row of the chain, so that 0 is its end. */
  private static final int NEXT = 4;

  private final Scratch scratch;
  private final LongRows rows;
  private LongRows heads;

  TargetCounts(Scratch scratch) {
    this.scratch = scratch;
    rows = new LongRows(scratch, 5);
    heads = new LongRows(scratch, 1);
    heads.add(SMALLEST);
  }

  void add(Rel rel, Kind kind, Fingerprint target) {
    int row = find(rel, kind, target);
    if (row != NONE) {
      rows.set(row, COUNT, rows.get(row, COUNT) + 1);
      return;
    }
    if (rows.size() * 2L > heads.size()) {
      grow();
    }
    row = rows.add();
    rows.set(row, HIGH, target.high());
    rows.set(row, LOW, target.low());
    rows.set(row, WHAT, what(rel, kind));
    rows.set(row, COUNT, 1);
    chain(row);
  }

  int count(Rel rel, Kind kind, Fingerprint target) {
    int row = find(rel, kind, target);
    return row == NONE ? 0 : (int) rows.get(row, COUNT);
  }

  @SuppressWarnings("EnumOrdinal") // As in what.
  boolean exists(Rel rel, Fingerprint target) {
    int row = first(rel, target);
    while (row != NONE) {
      if (leadsTo(row, target) && rows.get(row, WHAT) >>> 32 == rel.ordinal()) {
        return true;
      }
      row = next(row);
    }
    return false;
  }

  @SuppressWarnings("EnumOrdinal") // Written and read within one document.
  private static long what(Rel rel, Kind kind) {
    return (long) rel.ordinal() << 32 | kind.ordinal();
  }

  private int find(Rel rel, Kind kind, Fingerprint target) {
    long what = what(rel, kind);
    int row = first(rel, target);
    while (row != NONE) {
      if (leadsTo(row, target) && rows.get(row, WHAT) == what) {
        return row;
      }
      row = next(row);
    }
    return NONE;
  }

  @SuppressWarnings("EnumOrdinal") // As in what.
  private int first(Rel rel, Fingerprint target) {
    return (int) heads.get(bucket(target.low(), rel.ordinal()), 0) - 1;
  }

  private int next(int row) {
    return (int) rows.get(row, NEXT) - 1;
  }

  private boolean leadsTo(int row, Fingerprint target) {
    return rows.get(row, LOW) == target.low() && rows.get(row, HIGH) == target.high();
  }

  private void chain(int row) {
    int bucket = bucket(rows.get(row, LOW), rows.get(row, WHAT) >>> 32);
    rows.set(row, NEXT, heads.get(bucket, 0));
    heads.set(bucket, 0, row + 1L);
  }

  /** The same for all kinds, so that one chain tells of all of them. */
  private int bucket(long lowBits, long rel) {
    long mixed = lowBits + 0x9E3779B97F4A7C15L * rel;
    return (int) (mixed ^ (mixed >>> 32)) & (heads.size() - 1);
  }

  private void grow() {
    LongRows old = heads;
    heads = new LongRows(scratch, 1);
    heads.add(old.size() * 2);
    old.clear();
    for (int row = 0; row < rows.size(); row++) {
      chain(row);
    }
  }
}
