package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.rule.RegistersDoNotRunBack.Fall;
import dev.greenlight.model.Location;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import java.util.HashMap;
import java.util.Map;

/** Falls from one read to the next, in little room: whether they matter is known at the end. */
final class FallTable {
  private final LongRows rows;

  /** Paths of those that do not stand where readings stand. */
  private final Map<Integer, String> paths = new HashMap<>();

  FallTable(Scratch scratch) {
    rows = new LongRows(scratch, 6);
  }

  int size() {
    return rows.size();
  }

  /** Remembers one. */
  void add(Fall fall) {
    int row = rows.add();
    rows.set(row, 0, fall.entry());
    rows.set(row, 1, fall.before());
    rows.set(row, 2, fall.after());
    rows.set(row, 3, (long) fall.at().line() << 32 | fall.at().column());
    rows.set(row, 4, fall.number());
    rows.set(row, 5, fall.times());
    if (!fall.at().path().equals(path(fall.entry(), fall.number()))) {
      paths.put(row, fall.at().path());
    }
  }

  Fall get(int row) {
    int entry = (int) rows.get(row, 0);
    long place = rows.get(row, 3);
    String path = paths.getOrDefault(row, path(entry, rows.get(row, 4)));
    return new Fall(
        entry,
        rows.get(row, 1),
        rows.get(row, 2),
        rows.get(row, 4),
        rows.get(row, 5),
        new Location((int) (place >>> 32), (int) place, path));
  }

  private static String path(int entry, long number) {
    return "/feed/entry[" + entry + "]/content/IntervalBlock/IntervalReading[" + number + "]";
  }
}
