package dev.greenlight.judge.feed;

import java.util.Arrays;

/**
 * How many links of each relation, from entries of each kind, lead to each target: a hash table in
 * plain arrays, about 40 bytes per distinct target.
 */
final class TargetCounts {
  private static final int NONE = -1;

  private int[] heads = filled(1024);
  private int[] next = new int[512];
  private long[] high = new long[512];
  private long[] low = new long[512];
  private Rel[] rels = new Rel[512];
  private Kind[] kinds = new Kind[512];
  private int[] counts = new int[512];
  private int rows;

  void add(Rel rel, Kind kind, Fingerprint target) {
    int row = find(rel, kind, target);
    if (row != NONE) {
      counts[row]++;
      return;
    }
    if (rows == counts.length) {
      grow();
    }
    high[rows] = target.high();
    low[rows] = target.low();
    rels[rows] = rel;
    kinds[rows] = kind;
    counts[rows] = 1;
    chain(rows++);
  }

  int count(Rel rel, Kind kind, Fingerprint target) {
    int row = find(rel, kind, target);
    return row == NONE ? 0 : counts[row];
  }

  boolean exists(Rel rel, Fingerprint target) {
    for (Kind kind : Kind.values()) {
      if (find(rel, kind, target) != NONE) {
        return true;
      }
    }
    return false;
  }

  private int find(Rel rel, Kind kind, Fingerprint target) {
    int row = heads[bucket(target.low(), rel, kind)];
    while (row != NONE) {
      if (low[row] == target.low()
          && high[row] == target.high()
          && rels[row] == rel
          && kinds[row] == kind) {
        return row;
      }
      row = next[row];
    }
    return NONE;
  }

  private void chain(int row) {
    int bucket = bucket(low[row], rels[row], kinds[row]);
    next[row] = heads[bucket];
    heads[bucket] = row;
  }

  private int bucket(long lowBits, Rel rel, Kind kind) {
    long mixed =
        lowBits + 0x9E3779B97F4A7C15L * (rel.name().hashCode() * 31L + kind.name().hashCode());
    return (int) (mixed ^ (mixed >>> 32)) & (heads.length - 1);
  }

  private void grow() {
    int size = rows * 2;
    next = Arrays.copyOf(next, size);
    high = Arrays.copyOf(high, size);
    low = Arrays.copyOf(low, size);
    rels = Arrays.copyOf(rels, size);
    kinds = Arrays.copyOf(kinds, size);
    counts = Arrays.copyOf(counts, size);
    heads = filled(heads.length * 2);
    for (int row = 0; row < rows; row++) {
      chain(row);
    }
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }
}
