package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
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
 * readings without a time of their own follow one another by definition. In what order they stand
 * is no matter here, and the last second that a duration forgot is told by {@link
 * DurationsAreNotOneShort}. A reading without a start, or without a length above 0, has a rule of
 * its own and may be the one that is missing.
 */
@Rule("GBX-INT-01")
final class ReadingsAreContiguous implements FeedRule {

  /** Missing time between two readings; in epoch seconds. */
  record ReadingGap(long expectedStart, long observedStart, String fix, Location at)
      implements Finding {
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

  private Holes holes = new Holes();
  private int undated;
  private long length;
  private boolean alike;

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    holes = new Holes();
    undated = 0;
    length = 0;
    alike = true;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.spansTime()) {
      judgement.inspected();
      long duration = reading.duration().getAsLong();
      alike &= length == 0 || length == duration;
      length = duration;
      long lost = DurationsAreNotOneShort.isShort(duration) ? 1 : 0;
      holes.cover(reading.start().getAsLong(), reading.end() + lost, reading);
    } else {
      undated++;
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (holes.all().size() <= undated) {
      return;
    }
    String fix = alike && Months.isOne(length) ? Months.mend(length) : "";
    for (Holes.Hole hole : holes.all()) {
      boolean slight = hole.to() - hole.from() <= Months.MOST_OFF;
      judgement.finds(new ReadingGap(hole.from(), hole.to(), slight ? fix : "", hole.next().at()));
    }
  }
}
