package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockBounds;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.xml.Element;
import java.util.OptionalLong;

/** What the open block says of its time, and what its readings say of theirs. */
final class BlockSpan {
  private OptionalLong start = OptionalLong.empty();
  private OptionalLong duration = OptionalLong.empty();
  private Element interval;
  private long readings;
  private long first = Long.MAX_VALUE;
  private long end = Long.MIN_VALUE;
  private long sum;
  private final EvenSteps steps = new EvenSteps();

  /** Seconds that durations forgot, which is a defect of its own. */
  private long lost;

  void hear(BlockInterval event) {
    interval = event.interval();
    start = event.start();
    duration = event.duration();
  }

  void hear(ReadingRead reading) {
    if (reading.spansTime()) {
      readings++;
      steps.hear(reading);
      first = Math.min(first, reading.start().getAsLong());
      end = Math.max(end, reading.end());
      sum += reading.duration().getAsLong();
      lost += DurationsAreNotOneShort.isShort(reading.duration().getAsLong()) ? 1 : 0;
    }
  }

  /** Whether block and readings both say enough to be compared. */
  boolean isComparable() {
    return readings > 0
        && start.isPresent()
        && duration.isPresent()
        && Math.abs(start.getAsLong()) <= FeedEvent.LATEST_SECONDS;
  }

  /** Whether the duration of the block is neither the span of its readings nor their sum. */
  boolean hasWrongLength() {
    long seconds = duration.getAsLong();
    boolean asLong = seconds == span() || seconds == sum;
    boolean butForLost = lost > 0 && (seconds == span() + 1 || seconds == sum + lost);
    boolean asSteps =
        steps.areLongerThanReadings() && seconds == span() - steps.length() + steps.step();
    return !asLong && !butForLost && !asSteps;
  }

  /** Whether the block is as long as its readings, but begins at another time. */
  boolean isShifted() {
    return duration.getAsLong() == span() && start.getAsLong() != first;
  }

  /** Whether all readings come late by the length that they have on average. */
  boolean isStampedWithEnd() {
    return sum % readings == 0
        && new BlockBounds(start(), end(), first, end).areStampedWithEnd(sum / readings);
  }

  /** Whether the block begins with its readings, but its length explains why they leave it. */
  boolean isTooShort() {
    return start.getAsLong() <= first && hasWrongLength();
  }

  long start() {
    return start.getAsLong();
  }

  long end() {
    return start.getAsLong() + duration.getAsLong();
  }

  long duration() {
    return duration.getAsLong();
  }

  /** Start of the earliest reading. */
  long first() {
    return first;
  }

  /** End of the latest reading. */
  long lastEnd() {
    return end;
  }

  /** From the start of the earliest reading to the end of the latest. */
  long span() {
    return end - first;
  }

  /** The durations of all readings together. */
  long sum() {
    return sum;
  }

  Element interval() {
    return interval;
  }
}
