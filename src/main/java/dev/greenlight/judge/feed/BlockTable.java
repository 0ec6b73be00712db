package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.model.Location;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What all blocks of a document say of their time, in about 90 bytes each. */
final class BlockTable extends AbstractList<BlockTimes> {
  /** Different lengths of readings that are told apart in one block. */
  private static final int LENGTHS = 8;

  private static final int ENTRY = 0;
  private static final int PLACE = 1;
  private static final int START = 2;
  private static final int DURATION = 3;
  private static final int READINGS = 4;
  private static final int TIMED = 5;
  private static final int FIRST = 6;
  private static final int END = 7;
  private static final int LENGTH = 8;
  private static final int LENGTH_COUNT = 9;
  private static final int LENGTH_PLACE = 10;
  private static final int WIDTH = 11;
  private static final int HAS_START = 1;
  private static final int HAS_DURATION = 2;

  private static final class Seen {
    private final long seconds;
    private final long place;
    private long count;

    Seen(long seconds, long place, long count) {
      this.seconds = seconds;
      this.place = place;
      this.count = count;
    }
  }

  private final LongRows rows;

  /** Lengths of the readings of a block after the first length; few blocks have any. */
  private final Map<Integer, List<Seen>> otherLengths = new HashMap<>();

  private boolean open;
  private int entry;
  private long place;
  private OptionalLong start = OptionalLong.empty();
  private OptionalLong duration = OptionalLong.empty();
  private long readings;
  private long timed;
  private long first;
  private long end;
  private final List<Seen> lengths = new ArrayList<>(LENGTHS);

  BlockTable(Scratch scratch) {
    rows = new LongRows(scratch, WIDTH);
  }

  void hear(BlockOpened block) {
    close();
    open = true;
    entry = block.entry();
    place = place(block.block().line(), block.block().column());
    start = OptionalLong.empty();
    duration = OptionalLong.empty();
    readings = 0;
    timed = 0;
    first = Long.MAX_VALUE;
    end = Long.MIN_VALUE;
    lengths.clear();
  }

  void hear(BlockInterval interval) {
    start = interval.start();
    duration = interval.duration();
  }

  void hear(ReadingRead reading) {
    readings++;
    if (reading.duration().isPresent()) {
      count(reading.duration().getAsLong(), reading);
    }
    if (reading.spansTime()) {
      timed++;
      first = Math.min(first, reading.start().getAsLong());
      end = Math.max(end, reading.end());
    }
  }

  private void count(long seconds, ReadingRead reading) {
    for (int i = 0; i < lengths.size(); i++) {
      if (lengths.get(i).seconds == seconds) {
        lengths.get(i).count++;
        return;
      }
    }
    if (lengths.size() < LENGTHS) {
      lengths.add(new Seen(seconds, place(reading.line(), reading.column()), 1));
    }
  }

  private static long place(int line, int column) {
    return (long) line << 32 | column;
  }

  private void close() {
    if (!open) {
      return;
    }
    open = false;
    int row = rows.add();
    int flags = (start.isPresent() ? HAS_START : 0) | (duration.isPresent() ? HAS_DURATION : 0);
    rows.set(row, ENTRY, 4L * entry + flags);
    rows.set(row, PLACE, place);
    rows.set(row, START, start.orElse(0));
    rows.set(row, DURATION, duration.orElse(0));
    rows.set(row, READINGS, readings);
    rows.set(row, TIMED, timed);
    rows.set(row, FIRST, first);
    rows.set(row, END, end);
    if (!lengths.isEmpty()) {
      rows.set(row, LENGTH, lengths.get(0).seconds);
      rows.set(row, LENGTH_COUNT, lengths.get(0).count);
      rows.set(row, LENGTH_PLACE, lengths.get(0).place);
    }
    if (lengths.size() > 1) {
      otherLengths.put(row, List.copyOf(lengths.subList(1, lengths.size())));
    }
  }

  @Override
  public int size() {
    return rows.size() + (open ? 1 : 0);
  }

  @Override
  public BlockTimes get(int number) {
    close();
    if (number < 0 || number >= rows.size()) {
      throw new IndexOutOfBoundsException(number);
    }
    return new BlockTimes(this, number);
  }

  int entry(int number) {
    return (int) (rows.get(number, ENTRY) / 4);
  }

  Location at(int number, String path) {
    return location(rows.get(number, PLACE), path);
  }

  private static Location location(long place, String path) {
    return new Location((int) (place >>> 32), (int) place, path);
  }

  boolean hasStart(int number) {
    return (rows.get(number, ENTRY) & HAS_START) != 0;
  }

  /** Call only when {@link #hasStart}. */
  long start(int number) {
    return rows.get(number, START);
  }

  boolean hasDuration(int number) {
    return (rows.get(number, ENTRY) & HAS_DURATION) != 0;
  }

  /** Call only when {@link #hasDuration}. */
  long duration(int number) {
    return rows.get(number, DURATION);
  }

  long readings(int number) {
    return rows.get(number, READINGS);
  }

  long timed(int number) {
    return rows.get(number, TIMED);
  }

  long first(int number) {
    return rows.get(number, FIRST);
  }

  long end(int number) {
    return rows.get(number, END);
  }

  List<BlockTimes.Length> lengths(int number, String path) {
    List<BlockTimes.Length> all = new ArrayList<>();
    if (rows.get(number, LENGTH_COUNT) > 0) {
      all.add(
          new BlockTimes.Length(
              rows.get(number, LENGTH),
              rows.get(number, LENGTH_COUNT),
              location(rows.get(number, LENGTH_PLACE), path)));
    }
    for (Seen seen : otherLengths.getOrDefault(number, List.of())) {
      all.add(new BlockTimes.Length(seen.seconds, seen.count, location(seen.place, path)));
    }
    return List.copyOf(all);
  }
}
