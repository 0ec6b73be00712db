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
 * Readings of a block stand in the order of their starts.
 *
 * <p>Readers that stream, and those that take the first and last reading for the ends of a block,
 * rely on it. Told once for each block.
 */
@Rule("GBX-INT-04")
final class ReadingsAreInOrder implements FeedRule {

  /** Readings that go back in time. */
  record ReadingsOutOfOrder(long previous, long start, long count, long readings, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a start after " + FeedEvent.instant(previous);
    }

    @Override
    public Object observed() {
      return "%s; %d of the %d readings of this block start before the one above them"
          .formatted(FeedEvent.instant(start), count, readings);
    }
  }

  private boolean started;
  private long last;
  private long count;
  private long previousOfFirst;
  private long startOfFirst;
  private ReadingRead first;

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    started = false;
    count = 0;
    first = null;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.start().isEmpty()) {
      return;
    }
    judgement.inspected();
    long start = reading.start().getAsLong();
    if (started && start < last) {
      count++;
      if (first == null) {
        first = reading;
        previousOfFirst = last;
        startOfFirst = start;
      }
    }
    started = true;
    last = start;
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (first != null) {
      judgement.finds(
          new ReadingsOutOfOrder(
              previousOfFirst, startOfFirst, count, block.readings(), first.at()));
    }
  }
}
