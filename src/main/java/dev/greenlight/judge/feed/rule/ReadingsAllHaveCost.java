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
 * In a block either all readings have a cost or none has.
 *
 * <p>Whoever adds costs up takes a missing one for nothing. A cost of 0 is a cost. That whole
 * blocks have none is told by the published test D043.
 */
@Rule("GBX-VAL-11")
final class ReadingsAllHaveCost implements FeedRule {

  /** Readings with and without cost in one block; where the first one without stands. */
  record CostOnSomeReadings(long costed, long free, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a cost on each of the %d readings of the block".formatted(costed + free);
    }

    @Override
    public Object observed() {
      return "none on %d of them".formatted(free);
    }
  }

  private long costed;
  private long free;
  private ReadingRead firstFree;

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    costed = 0;
    free = 0;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.has("cost")) {
      costed++;
    } else {
      firstFree = free == 0 ? reading : firstFree;
      free++;
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (costed > 0) {
      judgement.inspected();
      if (free > 0) {
        judgement.finds(new CostOnSomeReadings(costed, free, firstFree.at()));
      }
    }
  }
}
