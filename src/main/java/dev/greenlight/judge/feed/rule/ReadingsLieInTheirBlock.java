package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * Readings lie within the interval of their block.
 *
 * <p>A reader that takes the interval at its word drops those outside. Told once for each block. A
 * block that is merely shifted is told by {@link BlockStartsWithItsFirstReading}, one that is
 * merely too short by {@link BlockLastsAsLongAsItsReadings}.
 */
@Rule("GBX-INT-10")
final class ReadingsLieInTheirBlock implements FeedRule {

  /** Readings before the start or after the end of their block; in epoch seconds. */
  record ReadingOutsideBlock(long start, long end, long first, long last, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "readings from %s to %s".formatted(FeedEvent.instant(start), FeedEvent.instant(end));
    }

    @Override
    public Object observed() {
      return "readings from %s to %s".formatted(FeedEvent.instant(first), FeedEvent.instant(last));
    }
  }

  private BlockSpan span = new BlockSpan();

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    span = new BlockSpan();
  }

  @Override
  public void on(BlockInterval interval, Judgement judgement) {
    span.hear(interval);
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    span.hear(reading);
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (!span.isComparable()) {
      return;
    }
    judgement.inspected();
    boolean outside = span.first() < span.start() || span.lastEnd() > span.end();
    boolean toldByAnother = span.isShifted() || span.isTooShort();
    if (outside && !toldByAnother) {
      judgement.finds(
          new ReadingOutsideBlock(
              span.start(), span.end(), span.first(), span.lastEnd(), span.interval().at()));
    }
  }
}
