package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.BlockBounds;
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
 * As labelled: the first reading of each block starts when the block starts.
 *
 * <p>The first is the first in the document; where the earliest stands elsewhere and starts with
 * the block, the order alone is wrong, which GBX-INT-04 tells. A missing start is left to the rules
 * that ask for it.
 */
@Rule("D042")
final class FirstReadingStartsWithBlock implements FeedRule {

  /** A block that starts at another time than its first reading; in epoch seconds. */
  record FirstReadingStartsLater(long blockStart, long readingStart, Location at)
      implements Finding {
    @Override
    public String kind() {
      return readingStart < blockStart ? "FirstReadingStartsEarlier" : "FirstReadingStartsLater";
    }

    @Override
    public Object expected() {
      return "a first reading that starts with its block, at " + FeedEvent.instant(blockStart);
    }

    @Override
    public Object observed() {
      return "one that starts at " + FeedEvent.instant(readingStart);
    }
  }

  private OptionalLong block = OptionalLong.empty();
  private OptionalLong blockDuration = OptionalLong.empty();
  private OptionalLong reading = OptionalLong.empty();
  private OptionalLong length = OptionalLong.empty();
  private boolean startsWithBlock;
  private ReadingRead last;
  private Location at = Location.UNKNOWN;

  @Override
  public void on(BlockOpened opened, Judgement judgement) {
    block = OptionalLong.empty();
    blockDuration = OptionalLong.empty();
    reading = OptionalLong.empty();
    length = OptionalLong.empty();
    startsWithBlock = false;
    last = null;
  }

  @Override
  public void on(BlockInterval interval, Judgement judgement) {
    if (block.isEmpty()) {
      block = interval.start();
      blockDuration = interval.duration();
    }
  }

  @Override
  public void on(ReadingRead read, Judgement judgement) {
    if (read.number() == 1) {
      reading = read.start();
      length = read.duration();
      at = read.at();
    } else if (!startsWithBlock) {
      startsWithBlock = block.isPresent() && read.start().equals(block);
    }
    last = read;
  }

  @Override
  public void on(BlockClosed closed, Judgement judgement) {
    if (block.isEmpty() || reading.isEmpty()) {
      return;
    }
    judgement.inspected();
    boolean isOrderAlone = startsWithBlock && reading.getAsLong() > block.getAsLong();
    if (block.getAsLong() != reading.getAsLong() && !isOrderAlone) {
      long start = block.getAsLong();
      judgement.finds(
          areStampedWithTheirEnd()
              ? new ReadingsStampedWithTheirEnd(start, reading.getAsLong(), at)
              : new FirstReadingStartsLater(start, reading.getAsLong(), at));
    }
  }

  private boolean areStampedWithTheirEnd() {
    if (length.isEmpty() || blockDuration.isEmpty() || !last.spansTime()) {
      return false;
    }
    long start = block.getAsLong();
    return new BlockBounds(
            start, start + blockDuration.getAsLong(), reading.getAsLong(), last.end())
        .areStampedWithEnd(length.getAsLong());
  }
}
