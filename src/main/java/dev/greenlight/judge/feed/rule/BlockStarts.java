package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import java.util.ArrayList;
import java.util.List;

/** The starts of the readings of all blocks of a document, each block as a few runs. */
final class BlockStarts {
  private static final Fingerprint ANY = new Fingerprint(0, 0);

  /** For each block its first row in {@link #runs}. */
  private final LongRows blocks;

  private final LongRows runs;
  private StartRuns open;

  BlockStarts(Scratch scratch) {
    blocks = new LongRows(scratch, 1);
    runs = new LongRows(scratch, 3);
  }

  /** The next block begins. */
  void next() {
    close();
    blocks.set(blocks.add(), 0, runs.size());
    open = new StartRuns(blocks.size() - 1);
  }

  /** A reading of the block at hand begins. */
  void add(long start) {
    open.add(start);
  }

  private void close() {
    if (open != null) {
      for (StartRun run : open.of(ANY)) {
        int row = runs.add();
        runs.set(row, 0, run.first());
        runs.set(row, 1, run.step());
        runs.set(row, 2, run.count());
      }
      open = null;
    }
  }

  /** The runs of a block by its number, from 0; all blocks are over. */
  List<StartRun> of(int block) {
    close();
    int to = block + 1 < blocks.size() ? (int) blocks.get(block + 1, 0) : runs.size();
    List<StartRun> found = new ArrayList<>(1);
    for (int row = (int) blocks.get(block, 0); row < to; row++) {
      found.add(new StartRun(ANY, block, runs.get(row, 0), runs.get(row, 1), runs.get(row, 2)));
    }
    return found;
  }
}
