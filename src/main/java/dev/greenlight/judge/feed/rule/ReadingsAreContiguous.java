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
 * Readings of a block follow one another without a gap.
 *
 * <p>A third party that sums energy over a gap reports too little. Not part of the published tests;
 * gaps are often true outages. Register reads (duration 0) are points in time and have no gaps;
 * readings without a time of their own follow one another by definition.
 */
@Rule("GBX-INT-01")
final class ReadingsAreContiguous implements FeedRule {

  /** Missing time between two readings; in epoch seconds. */
  record ReadingGap(long expectedStart, long observedStart, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a reading that starts at " + FeedEvent.instant(expectedStart);
    }

    @Override
    public Object observed() {
      return "the next reading starts at %s (%d s missing)"
          .formatted(FeedEvent.instant(observedStart), observedStart - expectedStart);
    }
  }

  private boolean started;
  private long end;

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
    if (started && start > end) {
      judgement.finds(new ReadingGap(end, start, reading.reading().at()));
    }
    end = started ? Math.max(end, reading.end()) : reading.end();
    started = true;
  }
}
