package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * A block has as many readings as intervals fit into it.
 *
 * <p>Only where the readings have no time of their own: then their number alone says when they
 * were. Where they have one, a missing or surplus reading is a gap, an overlap, or a wrong length
 * of reading or block, and told by the rule on that.
 */
@Rule("GBX-INT-12")
final class ReadingsFillTheirBlock implements FeedRule {
  private static final long DAY = 86_400;
  private static final long MONTH = 28 * DAY;

  /** A block with too few or too many readings; in seconds. */
  record ReadingCountDiffers(
      long intervals, long duration, long intervalLength, long readings, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%d readings: %d s at %d s each".formatted(intervals, duration, intervalLength);
    }

    @Override
    public Object observed() {
      return readings;
    }
  }

  private final Channels channels;

  ReadingsFillTheirBlock(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : channels.all()) {
      channel
          .readingType()
          .filter(type -> !type.isRegister() && type.intervalLength().isPresent())
          .ifPresent(type -> check(channel, type.intervalLength().getAsLong(), judgement));
    }
  }

  private static void check(Channel channel, long length, Judgement judgement) {
    for (BlockTimes block : channel.blocks()) {
      if (block.hasWindow() && block.readings() > 0 && hasNoTimes(block)) {
        judgement.inspected();
        long duration = block.duration().getAsLong();
        long intervals = Math.round((double) duration / length);
        if (block.readings() != intervals && !isOfMonths(block, length)) {
          judgement.finds(
              new ReadingCountDiffers(intervals, duration, length, block.readings(), block.at()));
        }
      }
    }
  }

  private static boolean hasNoTimes(BlockTimes block) {
    return block.timed() == 0 && block.lengths().isEmpty();
  }

  /** Whether the readings are calendar months or longer, which differ among themselves. */
  private static boolean isOfMonths(BlockTimes block, long length) {
    long sum = block.readings() * length;
    return length >= MONTH && Math.abs(block.duration().getAsLong() - sum) <= sum / 4;
  }
}
