package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Unprefixed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * An IntervalBlock has readings.
 *
 * <p>One without says nothing about the time that it claims: neither that nothing was used nor that
 * nothing is known. Where elements lack their prefix, readings may be among them; that is told by
 * another rule.
 */
@Rule("GBX-INT-24")
final class BlocksHaveReadings implements FeedRule {

  /** A block without a single reading. */
  record EmptyBlock(Location at) implements Finding {
    @Override
    public Object expected() {
      return "at least one IntervalReading";
    }

    @Override
    public Object observed() {
      return "an IntervalBlock without readings";
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    judgement.inspected();
    if (block.readings() == 0 && Unprefixed.in(block.block()).isEmpty()) {
      judgement.finds(new EmptyBlock(block.block().at()));
    }
  }
}
