package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Placeholders;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import java.util.OptionalLong;

/**
 * What may have been read off a register, while nobody knows which blocks are of one: of each block
 * the first and the last in time, and where its readings stand in order and count up, as those of a
 * register do, the first {@value #MOST_OF_BLOCK} between. Readings by interval hardly ever do.
 * Memory: 32 bytes in {@link Scratch} for each, at most {@value #MOST} of either.
 */
final class RegisterReads {
  static final int MOST = 200_000;
  private static final int MOST_OF_BLOCK = 2_000;

  /** What stands in a row. */
  private static final int ENTRY = 0;

  private static final int START = 1;
  private static final int DURATION = 2;
  private static final int COUNT = 3;
  private static final int WIDTH = 4;

  /**
   * What a register shows.
   *
   * @param start epoch seconds
   * @param duration seconds; 0 for a moment
   */
  record Read(long start, long duration, long count) {
    long end() {
      return start + duration;
    }
  }

  /** Is told of reads. */
  interface Visitor {
    void visit(int entry, Read read);
  }

  private final LongRows ends;
  private final LongRows inner;

  /** The two of the open block, as in a row; nothing while it has none. */
  private final long[] first = new long[WIDTH];

  private final long[] last = new long[WIDTH];
  private boolean any;

  /** Those between, row by row, while they count up. */
  private final long[] between = new long[MOST_OF_BLOCK * WIDTH];

  private int filled;
  private boolean rising;

  RegisterReads(Scratch scratch) {
    ends = new LongRows(scratch, WIDTH);
    inner = new LongRows(scratch, WIDTH);
  }

  void open() {
    any = false;
    rising = true;
    filled = 0;
  }

  void hear(ReadingRead reading) {
    if (reading.start().isEmpty() || !Period.isInSeconds(reading.start().getAsLong())) {
      return;
    }
    long start = reading.start().getAsLong();
    boolean earliest = !any || start < first[START];
    boolean latest = !any || start > last[START];
    OptionalLong count = reading.value();
    if ((!earliest && !latest) || count.isEmpty() || Placeholders.is(count.getAsLong())) {
      return;
    }
    if (rising && any) {
      rising = latest && count.getAsLong() >= last[COUNT];
      keepLast();
    }
    any = true;
    if (earliest) {
      keep(first, reading, start, count.getAsLong());
    }
    if (latest) {
      keep(last, reading, start, count.getAsLong());
    }
  }

  /** What was the last is one between, unless it is the first as well. */
  private void keepLast() {
    if (rising && last[START] > first[START] && filled < between.length) {
      System.arraycopy(last, 0, between, filled, WIDTH);
      filled += WIDTH;
    }
  }

  private static void keep(long[] row, ReadingRead reading, long start, long count) {
    row[ENTRY] = reading.entry();
    row[START] = start;
    row[DURATION] = Math.max(0, reading.duration().orElse(0));
    row[COUNT] = count;
  }

  void close() {
    if (!any || isFull()) {
      return;
    }
    add(ends, first, 0);
    add(ends, last, 0);
    boolean counts = rising && last[COUNT] > first[COUNT];
    for (int at = 0; counts && at < filled && inner.size() < MOST; at += WIDTH) {
      add(inner, between, at);
    }
  }

  private static void add(LongRows rows, long[] values, int from) {
    int row = rows.add();
    for (int i = 0; i < WIDTH; i++) {
      rows.set(row, i, values[from + i]);
    }
  }

  /** Whether there were more blocks than are kept. */
  boolean isFull() {
    return ends.size() >= MOST;
  }

  /** The first and the last of each block. */
  void ends(Visitor visitor) {
    visit(ends, visitor);
  }

  /** Those between, of blocks that count up. */
  void inner(Visitor visitor) {
    visit(inner, visitor);
  }

  private static void visit(LongRows rows, Visitor visitor) {
    for (int row = 0; row < rows.size(); row++) {
      visitor.visit(
          (int) rows.get(row, ENTRY),
          new Read(rows.get(row, START), rows.get(row, DURATION), rows.get(row, COUNT)));
    }
  }
}
