package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.BlockTimes.Length;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * A duration counts the last second too: 3600 s an hour, not 3599; and a start is no end.
 *
 * <p>The usual slips of who writes an end such as 12:59:59, and of whose hour ends at the time that
 * it is called by. The second shows where the only block of a MeterReading covers several whole
 * days, by the hour or less, and these begin one reading after local midnight; days and months have
 * {@link DaysBeginAtMidnight}. Only while no daylight is saved: then the same may be standard time.
 * Told once for each MeterReading; the gaps of a second that follow are not told again by {@link
 * ReadingsAreContiguous}.
 */
@Rule("GBX-INT-26")
final class DurationsAreNotOneShort implements FeedRule {
  private static final long MINUTE = 60;

  /** Readings that lack their last second; in seconds. */
  record DurationOneShort(long seconds, long count, Location at) implements Finding {
    @Override
    public Object expected() {
      return seconds + 1 + " s";
    }

    @Override
    public Object observed() {
      return "%d s; %d readings of this MeterReading lack their last second"
          .formatted(seconds, count);
    }
  }

  /** Whole days that begin one reading late; in epoch seconds. */
  record EndUsedAsStart(long start, long seconds, Location at) implements Finding {
    @Override
    public Object expected() {
      return "whole days of readings that begin at local midnight, with the start of each reading";
    }

    @Override
    public Object observed() {
      return "%s, one reading of %d s later: the end of the first"
          .formatted(FeedEvent.instant(start), seconds);
    }

    @Override
    public String fix() {
      return "Write the first second of each reading into start, not the first after it"
          + (seconds == HOUR
              ? "; or, if tzOffset has daylight saving in it, the offset of standard time"
              : "");
    }
  }

  private static final long HOUR = 3_600;

  private final Channels channels;

  DurationsAreNotOneShort(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : channels.all()) {
      judge(channel, judgement);
      if (channel.clock().isPresent() && channel.blocks().size() == 1) {
        judgeStart(channel, channel.clock().get(), judgement);
      }
    }
  }

  private static void judge(Channel channel, Judgement judgement) {
    List<Length> lengths =
        channel.blocks().stream().flatMap(block -> block.lengths().stream()).toList();
    judgement.inspected(lengths.stream().mapToLong(Length::count).sum());
    List<Length> shorts = lengths.stream().filter(length -> isShort(length.seconds())).toList();
    if (!shorts.isEmpty()) {
      long count = shorts.stream().mapToLong(Length::count).sum();
      judgement.finds(new DurationOneShort(shorts.get(0).seconds(), count, shorts.get(0).at()));
    }
  }

  private static void judgeStart(Channel channel, LocalTime clock, Judgement judgement) {
    BlockTimes block = channel.blocks().get(0);
    List<Length> lengths = block.lengths();
    long seconds = lengths.size() == 1 ? lengths.get(0).seconds() : 0;
    boolean late =
        seconds > 0
            && seconds <= HOUR
            && DayBlocks.isOfSeveralDays(block)
            && clock.offsetAt(block.first()) == clock.tzOffset().getAsLong()
            && clock.isMidnight(block.first() - seconds)
            && clock.isMidnight(block.lastEnd() - seconds);
    if (late) {
      judgement.finds(new EndUsedAsStart(block.first(), seconds, block.at()));
    }
  }

  /** Whether a duration in seconds is a whole number of minutes but for the last second. */
  static boolean isShort(long seconds) {
    return seconds > MINUTE && (seconds + 1) % MINUTE == 0;
  }
}
