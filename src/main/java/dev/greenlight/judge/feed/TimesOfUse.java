package dev.greenlight.judge.feed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * MeterReadings that hold one time of use, critical peak or tier each, as their ReadingTypes say:
 * what one leaves open, the others of its UsagePoint fill.
 */
public final class TimesOfUse {
  private static final List<String> BUCKETS = List.of("tou", "cpp", "consumptionTier");

  private final Facts facts;
  private final Map<Integer, Channel> byBlock = new HashMap<>();

  /** To be asked when the feed has ended. */
  public TimesOfUse(Facts facts) {
    this.facts = facts;
    for (Channel channel : facts.channels().all()) {
      if (isOfOne(channel)) {
        for (BlockTimes block : channel.blocks()) {
          byBlock.put(block.entry(), channel);
        }
      }
    }
  }

  private static boolean isOfOne(Channel channel) {
    return channel.usagePoint() > 0
        && channel
            .readingType()
            .filter(type -> !buckets(type).equals(List.of(0L, 0L, 0L)))
            .isPresent();
  }

  private static List<Long> buckets(ReadingType type) {
    return BUCKETS.stream().map(bucket -> type.code(bucket).orElse(0)).toList();
  }

  /** Whether others fill the time that a block of that entry leaves open, in epoch seconds. */
  public boolean fill(int entry, long from, long to) {
    return Optional.ofNullable(byBlock.get(entry))
        .filter(channel -> fill(channel, from, to))
        .isPresent();
  }

  /** The same for the channel of the block. */
  public boolean fill(Channel channel, long from, long to) {
    if (!isOfOne(channel)) {
      return false;
    }
    List<Stretch> inTime =
        facts.channels().all().stream()
            .filter(other -> isBeside(channel, other))
            .flatMap(other -> facts.ledger().beginning(other, from, to).stream())
            .sorted(Comparator.comparingLong(Stretch::start))
            .toList();
    return covered(inTime, from, to) >= to - from;
  }

  /** How much of that time is in one of them, in seconds; what is in several counts once. */
  private static long covered(List<Stretch> inTime, long from, long to) {
    long seconds = 0;
    long reached = from;
    for (Stretch stretch : inTime) {
      long end = Math.min(stretch.end(), to);
      seconds += Math.max(0, end - Math.max(stretch.start(), reached));
      reached = Math.max(reached, end);
    }
    return seconds;
  }

  /** Whether it counts the same at other times. */
  private static boolean isBeside(Channel channel, Channel other) {
    if (other.usagePoint() != channel.usagePoint() || !isOfOne(other)) {
      return false;
    }
    ReadingType one = channel.readingType().orElseThrow();
    ReadingType two = other.readingType().orElseThrow();
    return one.code("flowDirection").equals(two.code("flowDirection"))
        && one.code("uom").equals(two.code("uom"))
        && !buckets(one).equals(buckets(two));
  }
}
