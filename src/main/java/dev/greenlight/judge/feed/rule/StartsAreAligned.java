package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Readings begin on the grid of their interval length: hours on the hour, quarters on the quarter,
 * and days, those of gas too, on an hour.
 *
 * <p>Third parties that compare meters, or ask for a day, need that grid. By UTC or the local
 * clock, with or without daylight saving. Looked at is the first reading of each block; that the
 * others follow it is the duty of other rules, and so are lengths of more than a day. Blocks that
 * overlap are let pass, as one of them is at a wrong time. Told once for each MeterReading.
 */
@Rule("GBX-INT-15")
final class StartsAreAligned implements FeedRule {
  private static final long DAY = 86_400;
  private static final long HOUR = 3_600;

  /** All offsets from UTC are multiples of it; in seconds. */
  private static final long QUARTER = 900;

  /** Readings beside the grid; in epoch seconds. */
  record StartOffGrid(long length, long start, long count, Location at) implements Finding {
    @Override
    public Object expected() {
      return length == DAY
          ? "a day that begins on an hour"
          : "a start at a whole multiple of %d s since midnight".formatted(length);
    }

    @Override
    public Object observed() {
      String more = count == 1 ? "" : "; %d blocks of this MeterReading begin so".formatted(count);
      return FeedEvent.instant(start) + more;
    }
  }

  private final Channels channels;

  StartsAreAligned(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : channels.all()) {
      grid(channel).ifPresent(length -> check(channel, length, judgement));
    }
  }

  /** The interval length of a channel, when days are a whole number of it. */
  private static OptionalLong grid(Channel channel) {
    OptionalLong length =
        channel
            .readingType()
            .filter(type -> !type.isRegister())
            .map(ReadingType::intervalLength)
            .orElse(OptionalLong.empty());
    boolean divides =
        length.isPresent() && length.getAsLong() <= DAY && DAY % length.getAsLong() == 0;
    return divides ? length : OptionalLong.empty();
  }

  /** Whether the first reading of a block begins beside the grid of its channel. */
  static boolean isOffGrid(Channel channel, BlockTimes block) {
    OptionalLong length = grid(channel);
    return length.isPresent()
        && block.timed() > 0
        && !isAligned(channel.localTime(), block.first(), length.getAsLong());
  }

  private static void check(Channel channel, long length, Judgement judgement) {
    BlockTimes first = null;
    long count = 0;
    for (BlockTimes block : Neighbours.apart(channel)) {
      if (block.timed() > 0) {
        judgement.inspected();
        if (!isAligned(channel.localTime(), block.first(), length)) {
          count++;
          first = first == null ? block : first;
        }
      }
    }
    if (first != null) {
      judgement.finds(new StartOffGrid(length, first.first(), count, first.at()));
    }
  }

  private static boolean isAligned(Optional<LocalTime> local, long start, long interval) {
    long length = interval == DAY ? HOUR : interval;
    if (Math.floorMod(start, length) == 0) {
      return true;
    }
    OptionalLong zone = local.map(LocalTime::tzOffset).orElse(OptionalLong.empty());
    if (zone.isEmpty() || !LocalTime.isOffset(zone.getAsLong())) {
      return length > QUARTER && length % QUARTER == 0 && Math.floorMod(start, QUARTER) == 0;
    }
    long standard = zone.getAsLong();
    long saving = local.get().dstOffset().orElse(0);
    return Math.floorMod(start + standard, length) == 0
        || Math.floorMod(start + standard + saving, length) == 0;
  }
}
