package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * Readings of a block do not overlap.
 *
 * <p>A third party that sums energy counts the common time twice. Two readings with the same start
 * are a kind of their own, for they are mostly a repeated reading or a clock that fell back.
 */
@Rule("GBX-INT-02")
final class ReadingsDoNotOverlap implements FeedRule {

  /** A reading that begins before the one before it is over; in epoch seconds. */
  record ReadingOverlap(long otherStart, long otherEnd, long start, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "no time in common with the reading from %s to %s"
          .formatted(FeedEvent.instant(otherStart), FeedEvent.instant(otherEnd));
    }

    @Override
    public Object observed() {
      return "a reading that starts at " + FeedEvent.instant(start);
    }

    @Override
    public String fix() {
      long length = otherEnd - otherStart;
      return Months.isOne(length) && otherEnd - start <= Months.MOST_OFF ? Months.mend(length) : "";
    }
  }

  /** A reading with the start of the one before it; where D145 is in force it tells of that. */
  record RepeatedReading(long start, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a start of its own";
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(start) + ", the start of the reading before it";
    }
  }

  private boolean started;
  private long lastStart;
  private long lastEnd;

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    started = false;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (!reading.spansTime()) {
      return;
    }
    judgement.inspected();
    long start = reading.start().getAsLong();
    if (started && start == lastStart) {
      judgement.finds(new RepeatedReading(start, reading.at()));
    } else if (started && start < lastEnd && lastStart < reading.end()) {
      judgement.finds(new ReadingOverlap(lastStart, lastEnd, start, reading.at()));
    }
    started = true;
    lastStart = start;
    lastEnd = reading.end();
  }
}
