package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The blocks of one day or one month of a channel, and how they begin. */
final class DayBlocks {
  private static final long DAY = 86_400;
  private static final long CLOCK_CHANGE = 3_600;
  private static final long SHORTEST_MONTH = 28;
  private static final long LONGEST_MONTH = 31;

  private final Channel channel;
  private final List<BlockTimes> blocks;

  private DayBlocks(Channel channel, List<BlockTimes> blocks) {
    this.channel = channel;
    this.blocks = blocks;
  }

  static DayBlocks of(Channel channel) {
    return new DayBlocks(
        channel, Neighbours.apart(channel).stream().filter(DayBlocks::isDayOrMonth).toList());
  }

  private static boolean isDayOrMonth(BlockTimes block) {
    if (!block.hasWindow()) {
      return false;
    }
    long seconds = block.duration().getAsLong();
    long days = Math.round((double) seconds / DAY);
    return !StartsAreNotAncient.isAncient(begin(block))
        && Math.abs(seconds - days * DAY) <= CLOCK_CHANGE
        && (days == 1 || (days >= SHORTEST_MONTH && days <= LONGEST_MONTH));
  }

  List<BlockTimes> all() {
    return blocks;
  }

  /** When a block begins; by its readings, as its interval may be wrong on its own. */
  static long begin(BlockTimes block) {
    return block.timed() > 0 ? block.first() : block.start().getAsLong();
  }

  private static boolean isMidnight(LocalTime clock, BlockTimes block) {
    return clock.isMidnight(begin(block));
  }

  /** Whether all begin at midnight of UTC, although the customer lives by another clock. */
  boolean beginAtMidnightOfUtc() {
    boolean elsewhere =
        channel
            .localTime()
            .filter(time -> time.tzOffset().isPresent())
            .filter(time -> LocalTime.isOffset(time.tzOffset().getAsLong()))
            .filter(time -> time.tzOffset().getAsLong() != 0)
            .isPresent();
    return elsewhere
        && !blocks.isEmpty()
        && blocks.stream().allMatch(block -> begin(block) % DAY == 0)
        && channel.clock().filter(clock -> beginAtMidnightOf(clock)).isEmpty();
  }

  private boolean beginAtMidnightOf(LocalTime clock) {
    return blocks.stream().allMatch(block -> isMidnight(clock, block));
  }

  /** Those that begin at another time than local midnight; none without a clock. */
  List<BlockTimes> offMidnight() {
    return channel
        .clock()
        .map(clock -> blocks.stream().filter(block -> !isMidnight(clock, block)).toList())
        .orElse(List.of());
  }

  /** Whether all begin at midnight of standard time, some of them while daylight is saved. */
  boolean countByStandardTime() {
    if (channel.clock().isEmpty()) {
      return false;
    }
    LocalTime clock = channel.clock().get();
    long standard = clock.tzOffset().getAsLong();
    return blocks.stream().anyMatch(block -> clock.offsetAt(begin(block)) == standard)
        && blocks.stream().allMatch(block -> Math.floorMod(begin(block) + standard, DAY) == 0);
  }

  /**
   * Whether they begin at midnight of a clock whose tzOffset is less by what daylight saving adds,
   * and none of them at midnight of the one that the feed tells; some of them in winter, as in
   * summer days of standard time look the same.
   */
  boolean haveSavingInZoneOffset() {
    Optional<LocalTime> clock = channel.clock().filter(LocalTime::savesDaylight);
    if (clock.isEmpty() || blocks.isEmpty() || offMidnight().size() < blocks.size()) {
      return false;
    }
    LocalTime told = clock.get();
    long standard = told.tzOffset().getAsLong();
    LocalTime meant =
        new LocalTime(
            told.dstStartRule(),
            told.dstEndRule(),
            told.dstOffset(),
            OptionalLong.of(standard - told.dstOffset().getAsLong()));
    return meant.isKnown()
        && beginAtMidnightOf(meant)
        && blocks.stream().anyMatch(block -> told.offsetAt(begin(block)) == standard);
  }
}
