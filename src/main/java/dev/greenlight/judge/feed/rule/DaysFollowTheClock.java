package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * A block of whole local days has 23 or 25 hours on the day on which the clock changes.
 *
 * <p>By the LocalTimeParameters of the UsagePoint. Only blocks that begin at local midnight are
 * such; one that is followed without a gap by a block that begins at another hour counts its days
 * by standard time the year round, and is left alone.
 */
@Rule("GBX-INT-14")
final class DaysFollowTheClock implements FeedRule {
  private static final long HOUR = 3_600;

  /** A block that lasts as if the clock did not change. */
  record DayIgnoresClock(long start, long days, long expectedSeconds, long seconds, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s at %s to last %d s, as the clock changes"
          .formatted(
              days == 1 ? "the local day that begins" : days + " local days that begin",
              FeedEvent.instant(start),
              expectedSeconds);
    }

    @Override
    public Object observed() {
      return "%d s, %d h too %s"
          .formatted(
              seconds,
              Math.abs(seconds - expectedSeconds) / HOUR,
              seconds < expectedSeconds ? "short" : "long");
    }
  }

  private final Channels channels;

  DaysFollowTheClock(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : channels.all()) {
      List<BlockTimes> blocks = channel.inTime();
      for (int i = 0; i < blocks.size(); i++) {
        BlockTimes block = blocks.get(i);
        if (DstDays.concerns(channel, block)) {
          judgement.inspected();
          boolean goesOn = i + 1 < blocks.size() && blocks.get(i + 1).from() == block.windowEnd();
          if (!goesOn) {
            check(channel, block, judgement);
          }
        }
      }
    }
  }

  private static void check(Channel channel, BlockTimes block, Judgement judgement) {
    DstDays.missed(channel, block)
        .ifPresent(
            missed ->
                judgement.finds(
                    new DayIgnoresClock(
                        block.start().orElseThrow(),
                        missed.days(),
                        missed.expected(),
                        block.duration().orElseThrow(),
                        block.at())));
  }
}
