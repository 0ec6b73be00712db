package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import java.util.Arrays;

/** Runs of starts, remembered in little room and read back in order. */
final class StartRunTable {
  private static final int HIGH = 0;
  private static final int LOW = 1;
  private static final int BLOCK = 2;
  private static final int FIRST = 3;
  private static final int STEP = 4;
  private static final int COUNT = 5;
  private static final int[] ORDER = {HIGH, LOW, FIRST, BLOCK};

  private final LongRows rows;
  private Integer[] order = {};

  StartRunTable(Scratch scratch) {
    rows = new LongRows(scratch, 6);
  }

  void add(StartRun run) {
    int row = rows.add();
    rows.set(row, HIGH, run.meterReading().high());
    rows.set(row, LOW, run.meterReading().low());
    rows.set(row, BLOCK, run.block());
    rows.set(row, FIRST, run.first());
    rows.set(row, STEP, run.step());
    rows.set(row, COUNT, run.count());
  }

  /** Puts them in the order of channel, start and block. */
  void sort() {
    order = new Integer[rows.size()];
    Arrays.setAll(order, row -> row);
    Arrays.sort(order, this::compare);
  }

  private int compare(int row, int other) {
    for (int column : ORDER) {
      int difference = Long.compare(rows.get(row, column), rows.get(other, column));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  int size() {
    return rows.size();
  }

  /** The run at that place of the order. */
  StartRun get(int place) {
    return row(order[place]);
  }

  private StartRun row(int row) {
    return new StartRun(
        new Fingerprint(rows.get(row, HIGH), rows.get(row, LOW)),
        (int) rows.get(row, BLOCK),
        rows.get(row, FIRST),
        rows.get(row, STEP),
        rows.get(row, COUNT));
  }
}
