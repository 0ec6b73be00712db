package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/** The starts of the readings of one block as a few runs. */
final class StartRuns {
  /** A block so irregular that it needs more runs is remembered up to here. */
  private static final int MOST = 64;

  private record Run(long first, long step, long count) {}

  private final int block;
  private final List<Run> runs = new ArrayList<>(1);
  private long first;
  private long step;
  private long count;
  private long last;

  StartRuns(int block) {
    this.block = block;
  }

  void add(long start) {
    if (count == 0) {
      begin(start);
    } else if (count == 1 && start > last) {
      step = start - last;
      go(start);
    } else if (count > 1 && start - last == step) {
      go(start);
    } else {
      end();
      begin(start);
    }
  }

  private void begin(long start) {
    first = start;
    last = start;
    step = 0;
    count = 1;
  }

  private void go(long start) {
    last = start;
    count++;
  }

  private void end() {
    if (count > 0 && runs.size() < MOST) {
      runs.add(new Run(first, step, count));
    }
    count = 0;
  }

  List<StartRun> of(Fingerprint meterReading) {
    end();
    return runs.stream()
        .map(run -> new StartRun(meterReading, block, run.first(), run.step(), run.count()))
        .toList();
  }
}
