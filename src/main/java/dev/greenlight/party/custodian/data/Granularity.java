package dev.greenlight.party.custodian.data;

import java.util.HashSet;
import java.util.Set;

/**
 * How long readings and IntervalBlocks are wanted. What is measured more often than wanted is
 * summed up by the day; blocks of another length than usual are made where the usual one is not
 * wanted.
 *
 * @param finest seconds of the shortest reading; 0 for whatever is measured
 * @param blocks names of the lengths of blocks; none for whatever is usual
 */
public record Granularity(long finest, Set<String> blocks) {
  /** Whatever is measured, in blocks of the usual length. */
  public static final Granularity USUAL = new Granularity(0, Set.of());

  private static final String DAILY = "daily";
  private static final String MONTHLY = "monthly";

  public Granularity {
    blocks = Set.copyOf(blocks);
  }

  /** Whatever one of the two wants. */
  public Granularity or(Granularity other) {
    Set<String> both = new HashSet<>(blocks);
    both.addAll(other.blocks);
    return new Granularity(
        Math.min(finest, other.finest),
        blocks.isEmpty() || other.blocks.isEmpty() ? Set.of() : both);
  }

  /** Readings of whatever length are wanted, in the same blocks. */
  public Granularity ofAnyReading() {
    return new Granularity(0, blocks);
  }

  /** The same readings are wanted, in blocks of whatever length. */
  public Granularity ofAnyBlock() {
    return new Granularity(finest, Set.of());
  }

  /** Whether readings of so many seconds are finer than wanted. */
  boolean sumsUp(int interval) {
    return interval < finest;
  }

  /**
   * Whether blocks are of months, not of days.
   *
   * @param usual whether they are when nobody says
   */
  boolean isByMonth(boolean usual) {
    boolean asUsual =
        blocks.contains(usual ? MONTHLY : DAILY) || !blocks.contains(usual ? DAILY : MONTHLY);
    return asUsual == usual;
  }
}
