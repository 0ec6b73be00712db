package dev.greenlight.judge.feed.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where readings of a block go back in time and later skip just as much: one cause, such as a clock
 * that is put back, that shows itself twice. Times are epoch seconds.
 */
final class StepsBack {
  /**
   * A step back that was followed by a skip of the same length.
   *
   * @param to the start to which the readings went back
   * @param repeats whether an earlier reading surely has that start
   */
  record Step(long to, boolean repeats) {}

  /** Skips that are remembered; a clock is put back once a year. */
  private static final int MOST = 100;

  private static final long MIXED = -1;

  private final Map<Long, Step> skips = new HashMap<>();
  private boolean started;
  private long end;
  private Step step;
  private long by;

  /** Where the readings began that followed one another up to here, and how long each lasted. */
  private long since;

  private long length;

  /** The next reading, in the order of the document. */
  void read(long from, long to) {
    if (started && from < end) {
      boolean repeats = from >= since && length != MIXED && (from - since) % length == 0;
      step = new Step(from, repeats);
      by = end - from;
    } else if (by > 0 && from - end == by) {
      if (skips.size() < MOST) {
        skips.put(from, step);
      }
      by = 0;
    }
    boolean follows = started && from == end;
    since = follows ? since : from;
    length = !follows || length == to - from ? to - from : MIXED;
    started = true;
    end = to;
  }

  /** The step back before as much was skipped to that start, if there was one. */
  Optional<Step> before(long start) {
    return Optional.ofNullable(skips.get(start));
  }
}
