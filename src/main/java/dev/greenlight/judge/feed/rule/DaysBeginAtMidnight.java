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
 * Blocks of a day or a month, and those of readings by the day, begin at local midnight.
 *
 * <p>The manual test D144, by the LocalTimeParameters of the UsagePoint. Gas has a day of its own,
 * which begins in the morning. Blocks that count by standard time the year round are let pass when
 * the feed shows it, by data of winter and summer. Days of UTC are told by {@link
 * StartsAreNotLocalTime}, a tzOffset that includes daylight saving by {@link
 * ZoneOffsetsAreOfStandardTime}, overlaps by {@link BlocksDoNotOverlap}, what is not even on the
 * hour or quarter by {@link StartsAreAligned}. Told once for each MeterReading.
 */
@Rule("GBX-INT-16")
final class DaysBeginAtMidnight implements FeedRule {
  private static final long GAS_SERVICE = 1;
  private static final long GAS = 7;

  /** Days that begin at another hour; in epoch seconds. */
  record DayOffMidnight(long start, long localSeconds, long count, long blocks, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a block of days or a month that begins at local midnight";
    }

    @Override
    public Object observed() {
      return "%s, %02d:%02d:%02d by the LocalTimeParameters; %d of %d such blocks do not"
          .formatted(
              FeedEvent.instant(start),
              localSeconds / 3600,
              localSeconds / 60 % 60,
              localSeconds % 60,
              count,
              blocks);
    }
  }

  private static final long DAY = 86_400;

  private final Channels channels;

  DaysBeginAtMidnight(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : channels.all()) {
      if (channel.clock().isPresent() && !isOfGas(channel)) {
        check(channel, DayBlocks.of(channel), judgement);
      }
    }
  }

  private boolean isOfGas(Channel channel) {
    boolean type =
        channel.readingType().filter(each -> each.code("commodity").orElse(0) == GAS).isPresent();
    return type || channels.serviceKind(channel.usagePoint()).orElse(-1) == GAS_SERVICE;
  }

  private static void check(Channel channel, DayBlocks days, Judgement judgement) {
    judgement.inspected(days.all().size());
    List<BlockTimes> off =
        days.offMidnight().stream()
            .filter(block -> !StartsAreAligned.isOffGrid(channel, block))
            .toList();
    if (off.isEmpty()
        || days.beginAtMidnightOfUtc()
        || days.haveSavingInZoneOffset()
        || days.countByStandardTime()) {
      return;
    }
    BlockTimes first = off.get(0);
    long start = DayBlocks.begin(first);
    long local = Math.floorMod(start + channel.clock().orElseThrow().offsetAt(start), DAY);
    judgement.finds(new DayOffMidnight(start, local, off.size(), days.all().size(), first.at()));
  }
}
