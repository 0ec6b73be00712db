package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Known;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * Where the range is known that was asked for, the blocks of each MeterReading reach from its
 * beginning to its end. Registers, whose readings are points in time, are left alone.
 */
final class FileCoversWhatWasAskedFor implements FeedRule {

  /** Less than was asked for; in epoch seconds. */
  record RangeNotCovered(Known.Range range, long from, long to, Location at) implements Finding {
    @Override
    public Object expected() {
      return "readings from %s to %s, as was asked for".formatted(range.from(), range.to());
    }

    @Override
    public Object observed() {
      return "some from %s to %s".formatted(FeedEvent.instant(from), FeedEvent.instant(to));
    }

    @Override
    public String fix() {
      return "Send what was asked for, as far as it was collected";
    }
  }

  private final Known.Range range;
  private final Facts facts;

  FileCoversWhatWasAskedFor(Known.Range range, Facts facts) {
    this.range = range;
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      List<BlockTimes> blocks = channel.inTime();
      if (!blocks.isEmpty()) {
        judgement.inspected();
        check(blocks, judgement);
      }
    }
  }

  private void check(List<BlockTimes> blocks, Judgement judgement) {
    long from = blocks.stream().mapToLong(BlockTimes::earliest).min().orElseThrow();
    long to = blocks.stream().mapToLong(BlockTimes::latest).max().orElseThrow();
    if (from > range.from().getEpochSecond() || to < range.to().getEpochSecond()) {
      judgement.finds(new RangeNotCovered(range, from, to, blocks.get(0).at()));
    }
  }
}
