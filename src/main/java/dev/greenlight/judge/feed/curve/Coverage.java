package dev.greenlight.judge.feed.curve;

import dev.greenlight.model.LoadCurve.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which time is covered once, and which more than once, in whatever order the readings come.
 * Readings that follow one another are one run; when there are too many runs, those that stand
 * closest become one.
 */
final class Coverage {
  private static final int MOST = 1000;

  /** A last second that a duration forgot is the business of a rule, and no gap to look at. */
  private static final long NO_GAP = 1;

  private final NavigableMap<Long, Long> once = new TreeMap<>();
  private final NavigableMap<Long, Long> again = new TreeMap<>();
  private long joinedOnce;
  private long joinedAgain;

  void clear() {
    once.clear();
    again.clear();
    joinedOnce = 0;
    joinedAgain = 0;
  }

  void add(long from, long to) {
    Map.Entry<Long, Long> last = once.lastEntry();
    if (last != null && last.getValue() == from) {
      once.put(last.getKey(), to);
      return;
    }
    Map.Entry<Long, Long> before = once.floorEntry(from);
    if (before != null && before.getValue() > from) {
      twice(from, Math.min(to, before.getValue()));
    }
    for (Map.Entry<Long, Long> run : once.subMap(from, false, to, false).entrySet()) {
      twice(run.getKey(), Math.min(to, run.getValue()));
    }
    join(once, from, to);
    joinedOnce += thin(once);
  }

  private void twice(long from, long to) {
    join(again, from, to);
    joinedAgain += thin(again);
  }

  /** Everything that the other has seen, which is about other readings. */
  void addAll(Coverage other) {
    other.once.forEach(this::add);
    other.again.forEach(this::twice);
    joinedOnce += other.joinedOnce;
    joinedAgain += other.joinedAgain;
  }

  private static void join(NavigableMap<Long, Long> runs, long from, long to) {
    long begin = from;
    long end = to;
    Map.Entry<Long, Long> before = runs.floorEntry(from);
    if (before != null && before.getValue() + NO_GAP >= from) {
      begin = before.getKey();
      end = Math.max(end, before.getValue());
    }
    NavigableMap<Long, Long> within = runs.subMap(begin, true, end + NO_GAP, true);
    if (!within.isEmpty()) {
      end = Math.max(end, within.lastEntry().getValue());
      within.clear();
    }
    runs.put(begin, end);
  }

  /** Returns how many runs it joined to others although they stood apart. */
  private static long thin(NavigableMap<Long, Long> runs) {
    if (runs.size() <= MOST) {
      return 0;
    }
    int before = runs.size();
    List<Long> apart = new ArrayList<>();
    Long previousEnd = null;
    for (Map.Entry<Long, Long> run : runs.entrySet()) {
      if (previousEnd != null) {
        apart.add(run.getKey() - previousEnd);
      }
      previousEnd = run.getValue();
    }
    apart.sort(null);
    long tolerance = apart.get(apart.size() / 2);
    NavigableMap<Long, Long> joined = new TreeMap<>();
    runs.forEach(
        (from, to) -> {
          Map.Entry<Long, Long> last = joined.lastEntry();
          if (last != null && from - last.getValue() <= tolerance) {
            joined.put(last.getKey(), Math.max(to, last.getValue()));
          } else {
            joined.put(from, to);
          }
        });
    runs.clear();
    runs.putAll(joined);
    return (long) before - runs.size();
  }

  List<Span> gaps() {
    List<Span> gaps = new ArrayList<>();
    Long previousEnd = null;
    for (Map.Entry<Long, Long> run : once.entrySet()) {
      if (previousEnd != null) {
        gaps.add(new Span(previousEnd, run.getKey()));
      }
      previousEnd = run.getValue();
    }
    return gaps;
  }

  long furtherGaps() {
    return joinedOnce;
  }

  List<Span> overlaps() {
    return again.entrySet().stream().map(run -> new Span(run.getKey(), run.getValue())).toList();
  }

  long furtherOverlaps() {
    return joinedAgain;
  }
}
