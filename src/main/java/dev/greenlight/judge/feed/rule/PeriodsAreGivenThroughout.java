package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * Either each reading of a block has a time of its own, or none.
 *
 * <p>Without any the readings follow one another from the start of the block; with some nobody
 * knows where the others belong. Told once for each block. The published D044 and D045, as their
 * labels say, want a time in each reading; where they judge this keeps silent.
 */
@Rule("GBX-INT-22")
final class PeriodsAreGivenThroughout implements FeedRule {

  /** Readings without a time among others that have one. */
  record SomeReadingsWithoutPeriod(long without, long readings, Location at) implements Finding {
    @Override
    public Object expected() {
      return "timePeriod in each reading of the block, as in the others";
    }

    @Override
    public Object observed() {
      return "%d of %d readings have none with start and duration".formatted(without, readings);
    }
  }

  private long without;
  private ReadingRead first;

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    without = 0;
    first = null;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    judgement.inspected();
    if (!reading.hasPeriod()) {
      without++;
      first = first == null ? reading : first;
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (without > 0 && without < block.readings()) {
      judgement.finds(new SomeReadingsWithoutPeriod(without, block.readings(), first.at()));
    }
  }
}
