package dev.greenlight.judge.feed.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Where readings of a block go back in time and later skip just as much: one cause, such as a clock
 * that is put back, that shows itself twice. Times are epoch seconds.
 */
final class StepsBack {
  /** Skips that are remembered; a clock is put back once a year. */
  private static final int MOST = 100;

  private final Map<Long, Long> skips = new HashMap<>();
  private boolean started;
  private long end;
  private long backTo;
  private long by;

  /** The next reading, in the order of the document. */
  void read(long from, long to) {
    if (started && from < end) {
      backTo = from;
      by = end - from;
    } else if (by > 0 && from - end == by) {
      if (skips.size() < MOST) {
        skips.put(from, backTo);
      }
      by = 0;
    }
    started = true;
    end = to;
  }

  /** The time to which it went back before it skipped as much to that start, if it did. */
  OptionalLong before(long start) {
    Long time = skips.get(start);
    return time == null ? OptionalLong.empty() : OptionalLong.of(time);
  }
}
