package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.ReadingsStampedWithTheirEnd;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.OptionalLong;

/**
 * A block starts when its earliest reading starts.
 *
 * <p>A reader that looks for data by the interval of the block misses them, or asks for time that
 * is not there. Where D042 is in force it tells of blocks whose readings are in order. Blocks whose
 * readings have no time of their own, or are register reads, are left alone. Readings that all come
 * late by the length of one are stamped with their end.
 */
@Rule("GBX-INT-08")
final class BlockStartsWithItsFirstReading implements FeedRule {

  /** A block that starts at another time than its readings; in epoch seconds. */
  record BlockStartDiffers(long firstReading, long blockStart, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s, the start of the earliest reading".formatted(FeedEvent.instant(firstReading));
    }

    @Override
    public Object observed() {
      return "a block that starts at " + FeedEvent.instant(blockStart);
    }
  }

  /** A block that starts with the reading written first, though an earlier one follows. */
  record EarlierReadingFollows(long firstReading, long blockStart, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s, the start of the earliest reading".formatted(FeedEvent.instant(firstReading));
    }

    @Override
    public Object observed() {
      return "a block that starts at %s, and readings that are not in order"
          .formatted(FeedEvent.instant(blockStart));
    }
  }

  private BlockSpan span = new BlockSpan();
  private OptionalLong writtenFirst = OptionalLong.empty();

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    span = new BlockSpan();
    writtenFirst = OptionalLong.empty();
  }

  @Override
  public void on(BlockInterval interval, Judgement judgement) {
    span.hear(interval);
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    span.hear(reading);
    if (reading.number() == 1) {
      writtenFirst = reading.start();
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (!span.isComparable()) {
      return;
    }
    judgement.inspected();
    if (span.start() != span.first()) {
      boolean inOrder = writtenFirst.isPresent() && writtenFirst.getAsLong() == span.first();
      Location at = span.interval().at();
      judgement.finds(told(inOrder, at));
    }
  }

  private Finding told(boolean inOrder, Location at) {
    if (!inOrder) {
      return new EarlierReadingFollows(span.first(), span.start(), at);
    }
    return span.isStampedWithEnd()
        ? new ReadingsStampedWithTheirEnd(span.start(), span.first(), at)
        : new BlockStartDiffers(span.first(), span.start(), at);
  }
}
