package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Unprefixed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * Each IntervalBlock has an interval.
 *
 * <p>The published D038 and D039 as coded are content with one in an entry of many blocks; as
 * labelled they say the same of each block, and where they judge this keeps silent.
 */
@Rule("GBX-INT-25")
final class BlocksHaveIntervals implements FeedRule {

  /** A block that does not say what time it is about. */
  record BlockWithoutInterval(Location at) implements Finding {
    @Override
    public Object expected() {
      return "<interval> with duration and start";
    }

    @Override
    public Object observed() {
      return "an IntervalBlock without";
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    judgement.inspected();
    if (block.block().child("interval").isEmpty() && Unprefixed.in(block.block()).isEmpty()) {
      judgement.finds(new BlockWithoutInterval(block.block().at()));
    }
  }
}
