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
 * Each reading has a value.
 *
 * <p>Told once for each block. Where the published D046 judges this keeps silent.
 */
@Rule("GBX-INT-23")
final class ReadingsHaveValues implements FeedRule {

  /** Readings that measured nothing. */
  record ReadingsWithoutValue(long without, long readings, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a value in each reading of the block";
    }

    @Override
    public Object observed() {
      return "%d of %d readings have none".formatted(without, readings);
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
    if (!hasValue(reading)) {
      without++;
      first = first == null ? reading : first;
    }
  }

  private static boolean hasValue(ReadingRead reading) {
    if (reading.isPlain()) {
      return reading.has("value");
    }
    return reading.reading().child("value").filter(value -> !value.text().isBlank()).isPresent();
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (without > 0) {
      judgement.finds(new ReadingsWithoutValue(without, block.readings(), first.at()));
    }
  }
}
