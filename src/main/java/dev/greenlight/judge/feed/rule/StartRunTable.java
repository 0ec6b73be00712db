package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import java.util.Arrays;
import java.util.Comparator;

/** Runs of starts, remembered in little room and read back in order. */
final class StartRunTable {
  private static final Comparator<StartRun> BY_CHANNEL_AND_START =
      Comparator.comparingLong((StartRun run) -> run.meterReading().high())
          .thenComparingLong(run -> run.meterReading().low())
          .thenComparingLong(StartRun::first)
          .thenComparingInt(StartRun::block);

  private final LongRows rows;
  private Integer[] order = {};

  StartRunTable(Scratch scratch) {
    rows = new LongRows(scratch, 6);
  }

  void add(StartRun run) {
    int row = rows.add();
    rows.set(row, 0, run.meterReading().high());
    rows.set(row, 1, run.meterReading().low());
    rows.set(row, 2, run.block());
    rows.set(row, 3, run.first());
    rows.set(row, 4, run.step());
    rows.set(row, 5, run.count());
  }

  /** Puts them in the order of channel, start and block. */
  void sort() {
    order = new Integer[rows.size()];
    Arrays.setAll(order, row -> row);
    Arrays.sort(order, Comparator.comparing(this::row, BY_CHANNEL_AND_START));
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
        new Fingerprint(rows.get(row, 0), rows.get(row, 1)),
        (int) rows.get(row, 2),
        rows.get(row, 3),
        rows.get(row, 4),
        rows.get(row, 5));
  }
}
