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

/**
 * Blocks of whole days do not begin at midnight of UTC where the local clock shows another hour.
 *
 * <p>The usual slip of who takes the local date for the time since 1970; or else the times are
 * right, and the days are cut where a day of UTC ends. What an hour is known of tells which: prices
 * by time of use, or a read of a register. A single block of several days of shorter readings says
 * nothing: a query in UTC may have cut it out. Told once for each MeterReading.
 */
@Rule("GBX-INT-18")
final class StartsAreNotLocalTime implements FeedRule {

  /**
   * Days that begin as if the customer lived by UTC, by a slip in their starts or where they are
   * cut; in epoch seconds.
   */
  record DaysOfUtc(long start, long tzOffset, long blocks, Location at) implements Finding {
    @Override
    public Object expected() {
      return "blocks of whole days that begin at local midnight, with tzOffset %d"
          .formatted(tzOffset);
    }

    @Override
    public Object observed() {
      String which = blocks == 1 ? "the block of whole days begins" : all();
      return "%s; %s at midnight of UTC, by local times written as UTC or days cut by UTC"
          .formatted(FeedEvent.instant(start), which);
    }

    private String all() {
      return "all %d blocks of whole days begin".formatted(blocks);
    }
  }

  private final Channels channels;

  StartsAreNotLocalTime(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : channels.all()) {
      if (channel.localTime().isPresent()) {
        DayBlocks ofDays = DayBlocks.of(channel);
        DayBlocks days = ofDays.beginAtMidnightOfUtc() ? ofDays : DayBlocks.whole(channel);
        judgement.inspected(days.all().size());
        if (days.beginAtMidnightOfUtc()) {
          BlockTimes first = days.all().get(0);
          judgement.finds(
              new DaysOfUtc(
                  DayBlocks.begin(first),
                  channel.localTime().get().tzOffset().getAsLong(),
                  days.all().size(),
                  first.at()));
        }
      }
    }
  }
}
