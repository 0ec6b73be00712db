package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import java.util.ArrayList;
import java.util.List;

/**
 * The time between the readings of one block that no reading covers, in whatever order they come.
 */
final class Holes {
  /** Holes that are remembered one by one; more are only counted. */
  private static final int MOST = 2000;

  /**
   * A stretch of time without a reading, in epoch seconds.
   *
   * @param next the reading that begins where the hole ends
   */
  record Hole(long from, long to, ReadingRead next) {}

  private final List<Hole> holes = new ArrayList<>();
  private long more;

  /** Whether a reading may have filled a hole that was only counted. */
  private boolean unsure;

  /** Since when there is no hole up to the end. */
  private long whole;

  private boolean started;
  private long first;
  private long end;
  private ReadingRead firstReading;

  void cover(long from, long to, ReadingRead reading) {
    if (!started) {
      started = true;
      first = from;
      whole = from;
      end = to;
      firstReading = reading;
    } else if (from >= end) {
      open(end, from, reading);
      whole = from == end ? whole : from;
      end = to;
    } else if (to <= first) {
      open(to, first, firstReading);
      first = from;
      firstReading = reading;
    } else {
      fill(from, to, reading);
    }
  }

  private void open(long from, long to, ReadingRead next) {
    if (from >= to) {
      return;
    }
    if (holes.size() < MOST) {
      holes.add(new Hole(from, to, next));
    } else {
      more++;
    }
  }

  private void fill(long from, long to, ReadingRead reading) {
    unsure |= more > 0 && from < whole;
    for (int i = holes.size() - 1; i >= 0; i--) {
      Hole hole = holes.get(i);
      if (from < hole.to() && hole.from() < to) {
        holes.remove(i);
        open(hole.from(), from, reading);
        open(to, hole.to(), hole.next());
      }
    }
    if (from < first) {
      first = from;
      firstReading = reading;
    }
    end = Math.max(end, to);
  }

  /** The first ones, as many as are remembered. */
  List<Hole> remembered() {
    return List.copyOf(holes);
  }

  /**
   * How many there are beside those. None are counted where readings came so mixed that a later one
   * may have filled what was only counted: what is told is there for sure.
   */
  long more() {
    return unsure ? 0 : more;
  }
}
