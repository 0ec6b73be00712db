package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ReadingRead;

/**
 * Readings of one block that all last as long, and of which each starts as long after the one
 * before: where that is longer, durations are wrong, and nothing is missing between them.
 */
final class EvenSteps {
  /** Fewer show no rule. */
  private static final long FEWEST = 4;

  private long readings;
  private long length;
  private long last;
  private long step;
  private boolean even = true;

  void hear(ReadingRead reading) {
    long duration = reading.duration().getAsLong();
    long start = reading.start().getAsLong();
    if (readings == 0) {
      length = duration;
    } else if (readings == 1) {
      step = start - last;
    } else {
      even &= step == start - last;
    }
    even &= duration == length;
    last = start;
    readings++;
  }

  /** Whether the readings are shorter than the time from start to start. */
  boolean areLongerThanReadings() {
    return even && readings >= FEWEST && step > length;
  }

  /** Seconds from the start of a reading to that of the next. */
  long step() {
    return step;
  }

  /** Seconds that each reading lasts. */
  long length() {
    return length;
  }

  /** How many there are. */
  long readings() {
    return readings;
  }
}
