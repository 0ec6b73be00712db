package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.LocalTime;
import java.util.Optional;

/** Blocks of whole local days in which the clock changes. */
final class DstDays {
  private static final long DAY = 86_400;
  private static final long MOST_DAYS = 400;

  /**
   * A block that lasts as if the clock did not change, or as if it changed the other way.
   *
   * @param days whole local days from its start
   * @param expected seconds that these days have
   */
  record Missed(long days, long expected) {}

  private DstDays() {}

  /** Whether the block begins at local midnight and has a change of the clock within its days. */
  static boolean concerns(Channel channel, BlockTimes block) {
    return channel.clock().filter(clock -> change(clock, block) != 0).isPresent();
  }

  /**
   * What the block should last, when it does not for want of daylight saving; empty when its
   * readings tell that only its interval is wrong, which is another defect.
   */
  static Optional<Missed> missed(Channel channel, BlockTimes block) {
    if (!concerns(channel, block)) {
      return Optional.empty();
    }
    long change = change(channel.clock().orElseThrow(), block);
    long days = days(block);
    long expected = days * DAY + change;
    long observed = block.duration().orElseThrow();
    boolean another = observed == days * DAY || observed == days * DAY - change;
    boolean onlyInterval = block.timed() > 0 && block.lastEnd() - block.first() == expected;
    return another && !onlyInterval ? Optional.of(new Missed(days, expected)) : Optional.empty();
  }

  private static long days(BlockTimes block) {
    return Math.round((double) block.duration().orElseThrow() / DAY);
  }

  /** By how many seconds the days of the block are longer than so many times 24 hours. */
  private static long change(LocalTime clock, BlockTimes block) {
    if (!block.hasWindow() || !clock.isMidnight(block.start().getAsLong())) {
      return 0;
    }
    long days = days(block);
    if (days == 0 || days > MOST_DAYS) {
      return 0;
    }
    long start = block.start().getAsLong();
    return clock.offsetAt(start) - clock.offsetAt(start + days * DAY);
  }
}
