package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockBounds;
import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** The blocks of whole days of a channel, and how they begin. */
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

  /** Blocks of one day or one month; of readings by the day, those of any number of days. */
  static DayBlocks of(Channel channel) {
    boolean byTheDay = intervalLength(channel) == DAY;
    return with(channel, days -> byTheDay || days == 1 || isMonth(days));
  }

  /**
   * Blocks of any number of whole days, when there are several or readings are by the day at least:
   * a single one of shorter readings may be what a query in UTC cut out.
   */
  static DayBlocks whole(Channel channel) {
    DayBlocks all = with(channel, days -> true);
    boolean ofDays = all.blocks.size() > 1 || intervalLength(channel) >= DAY;
    return ofDays ? all : new DayBlocks(channel, List.of());
  }

  private static long intervalLength(Channel channel) {
    return channel
        .readingType()
        .map(type -> type.code("intervalLength"))
        .orElse(OptionalLong.empty())
        .orElse(0);
  }

  private static DayBlocks with(Channel channel, LongPredicate wanted) {
    return new DayBlocks(
        channel,
        Neighbours.apart(channel).stream()
            .filter(block -> days(block) > 0 && wanted.test(days(block)))
            .toList());
  }

  private static boolean isMonth(long days) {
    return days >= SHORTEST_MONTH && days <= LONGEST_MONTH;
  }

  /** Whether a block with readings lasts several whole days, and neither one nor a month. */
  static boolean isOfSeveralDays(BlockTimes block) {
    long days = block.timed() > 0 ? days(block) : 0;
    return days > 1 && !isMonth(days);
  }

  /** How many local days a block lasts; 0 when it begins or ends within one. */
  private static long days(BlockTimes block) {
    if (!block.hasWindow() || StartsAreNotAncient.isAncient(begin(block))) {
      return 0;
    }
    long seconds = block.duration().getAsLong();
    long days = Math.round((double) seconds / DAY);
    return Math.abs(seconds - days * DAY) <= CLOCK_CHANGE ? days : 0;
  }

  List<BlockTimes> all() {
    return blocks;
  }

  /** When a block begins; by its readings, as its interval may be wrong on its own. */
  static long begin(BlockTimes block) {
    return block.timed() > 0 ? block.first() : block.start().getAsLong();
  }

  private static boolean isMidnight(LocalTime clock, BlockTimes block) {
    return clock.isMidnight(begin(block))
        || (isStampedWithEnd(block) && clock.isMidnight(block.start().getAsLong()));
  }

  private static boolean isStampedWithEnd(BlockTimes block) {
    return block.timed() > 0
        && block.hasWindow()
        && block.lengths().size() == 1
        && new BlockBounds(
                block.start().getAsLong(), block.windowEnd(), block.first(), block.lastEnd())
            .areStampedWithEnd(block.lengths().get(0).seconds());
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
