package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The starts of the blocks of each collection, in little room. */
final class BlockStartTable {
  private static final int NONE = -1;

  /** Rows are chained: each names the one before it in its collection. */
  private final LongRows rows;

  private final Map<Fingerprint, Integer> last = new HashMap<>();

  BlockStartTable(Scratch scratch) {
    rows = new LongRows(scratch, 6);
  }

  boolean has(Fingerprint collection) {
    return last.containsKey(collection);
  }

  void add(Fingerprint collection, List<BlockStart> starts) {
    int before = last.getOrDefault(collection, NONE);
    for (BlockStart start : starts) {
      int row = rows.add();
      rows.set(row, 0, start.block());
      rows.set(row, 1, 2L * start.entry() + (start.inContent() ? 1 : 0));
      rows.set(row, 2, start.start().high());
      rows.set(row, 3, start.start().low());
      rows.set(row, 4, (long) start.line() << 32 | start.column());
      rows.set(row, 5, before);
      before = row;
    }
    last.put(collection, before);
  }

  /** Those of a collection in the order in which they were added. */
  List<BlockStart> get(Fingerprint collection) {
    List<BlockStart> starts = new ArrayList<>();
    for (int row = last.getOrDefault(collection, NONE); row != NONE; row = (int) rows.get(row, 5)) {
      long entry = rows.get(row, 1);
      long place = rows.get(row, 4);
      starts.add(
          new BlockStart(
              (int) rows.get(row, 0),
              (int) (entry / 2),
              entry % 2 == 1,
              new Fingerprint(rows.get(row, 2), rows.get(row, 3)),
              (int) (place >>> 32),
              (int) place));
    }
    Collections.reverse(starts);
    return starts;
  }
}
