package dev.greenlight.judge.feed.rule;

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
 * A block lasts as long as its readings.
 *
 * <p>With gaps among the readings both the time from first to last and the sum of all durations are
 * right. Register reads have no length to compare with.
 */
@Rule("GBX-INT-09")
final class BlockLastsAsLongAsItsReadings implements FeedRule {

  /** A block of another length than its readings; in seconds. */
  record BlockDurationDiffers(long span, long sum, long duration, Location at) implements Finding {
    @Override
    public Object expected() {
      return span == sum
          ? "a block of %d s, as long as its readings".formatted(span)
          : "a block of %d s from first to last reading, or of %d s, their sum"
              .formatted(span, sum);
    }

    @Override
    public Object observed() {
      return duration + " s";
    }

    @Override
    public String fix() {
      String mend =
          "Set interval/duration to the end of the last reading less the start of the first, also"
              + " on days of 23 and 25 hours";
      return duration > span ? mend + "; or send the readings that are missing" : mend;
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
    if (span.hasWrongLength()) {
      judgement.finds(
          new BlockDurationDiffers(span.span(), span.sum(), span.duration(), span.interval().at()));
    }
  }
}
