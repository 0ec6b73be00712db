package dev.greenlight.judge.feed;

import dev.greenlight.model.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of one MeterReading and what explains them.
 *
 * @param meterReading number of its entry; 0 when the feed does not hold it
 * @param usagePoint number of the entry of its UsagePoint; 0 when unknown
 * @param readingType empty when the feed does not hold it
 * @param localTime that of its UsagePoint, or the only one of a feed in which it names none; empty
 *     when there is none
 * @param blocks in the order of the document; none for a MeterReading without data
 * @param at the entry of the MeterReading, or the first block
 */
public record Channel(
    int meterReading,
    int usagePoint,
    Optional<ReadingType> readingType,
    Optional<LocalTime> localTime,
    List<BlockTimes> blocks,
    Location at) {

  public Channel {
    blocks = List.copyOf(blocks);
  }

  /** The blocks that say when they are, in the order of that. */
  public List<BlockTimes> inTime() {
    return isInTime() ? blocks : ordered();
  }

  /** Whether they come in that order, as most do. */
  private boolean isInTime() {
    long from = Long.MIN_VALUE;
    long to = Long.MIN_VALUE;
    for (BlockTimes block : blocks) {
      if (!block.coversTime() || block.from() < from || (block.from() == from && block.to() < to)) {
        return false;
      }
      from = block.from();
      to = block.to();
    }
    return true;
  }

  private List<BlockTimes> ordered() {
    return blocks.stream()
        .filter(BlockTimes::coversTime)
        .sorted(Comparator.comparingLong(BlockTimes::from).thenComparingLong(BlockTimes::to))
        .toList();
  }

  /** The wall clock of the customer, when the feed tells it without a fault. */
  public Optional<LocalTime> clock() {
    return localTime.filter(LocalTime::isKnown);
  }
}
