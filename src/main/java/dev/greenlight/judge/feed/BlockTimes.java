package dev.greenlight.judge.feed;

import dev.greenlight.model.Location;
import java.util.List;
import java.util.OptionalLong;

/** What one block and its readings say of their time: a row of a table. */
public final class BlockTimes {

  /**
   * Readings of one length.
   *
   * @param seconds how long each lasts; 0 for points in time
   * @param count how many there are
   * @param at the first of them
   */
  public record Length(long seconds, long count, Location at) {}

  private final BlockTable table;
  private final int number;

  BlockTimes(BlockTable table, int number) {
    this.table = table;
    this.number = number;
  }

  /** How many blocks stand before it in the document. */
  public int number() {
    return number;
  }

  /** Number of the entry that holds it. */
  public int entry() {
    return table.entry(number);
  }

  /** Where it stands. */
  public Location at() {
    return table.at(number, path());
  }

  private String path() {
    return "/feed/entry[" + entry() + "]/content/IntervalBlock";
  }

  /** Start of its interval in epoch seconds; empty when absent, no number or in milliseconds. */
  public OptionalLong start() {
    return hasStart() ? OptionalLong.of(table.start(number)) : OptionalLong.empty();
  }

  private boolean hasStart() {
    return table.hasStart(number) && Math.abs(table.start(number)) <= FeedEvent.LATEST_SECONDS;
  }

  /** Duration of its interval in seconds; empty when absent or no number. */
  public OptionalLong duration() {
    return table.hasDuration(number)
        ? OptionalLong.of(table.duration(number))
        : OptionalLong.empty();
  }

  /** Whether its interval is a stretch of time that can be reckoned with. */
  public boolean hasWindow() {
    return hasStart() && table.hasDuration(number) && table.duration(number) > 0;
  }

  /** End of its interval in epoch seconds; call only when {@link #hasWindow()}. */
  public long windowEnd() {
    return table.start(number) + table.duration(number);
  }

  /** How many readings it has. */
  public long readings() {
    return table.readings(number);
  }

  /** How many of its readings cover a stretch of time of their own. */
  public long timed() {
    return table.timed(number);
  }

  /** Start of the earliest timed reading in epoch seconds; call only when there is one. */
  public long first() {
    return table.first(number);
  }

  /** End of the latest timed reading in epoch seconds; call only when there is one. */
  public long lastEnd() {
    return table.end(number);
  }

  /** Whether block or readings say from when to when it is about. */
  public boolean coversTime() {
    return timed() > 0 || hasWindow();
  }

  /**
   * Start of what it is about beyond doubt, when {@link #coversTime()}: of what its readings and
   * its interval have in common, or else of its readings, or else of its interval.
   */
  public long from() {
    return isWithin()
        ? Math.max(first(), table.start(number))
        : timed() > 0 ? first() : start().getAsLong();
  }

  /** End of the same. */
  public long to() {
    return isWithin() ? Math.min(lastEnd(), windowEnd()) : timed() > 0 ? lastEnd() : windowEnd();
  }

  /** The earliest that its interval or a reading begins, when {@link #coversTime()}. */
  public long earliest() {
    return Math.min(timed() > 0 ? first() : Long.MAX_VALUE, start().orElse(Long.MAX_VALUE));
  }

  /** The latest that its interval or a reading ends, when {@link #coversTime()}. */
  public long latest() {
    return Math.max(
        timed() > 0 ? lastEnd() : Long.MIN_VALUE, hasWindow() ? windowEnd() : Long.MIN_VALUE);
  }

  private boolean isWithin() {
    return timed() > 0 && hasWindow() && first() < windowEnd() && table.start(number) < lastEnd();
  }

  /** The lengths of its readings in the order of their first occurrence, up to eight. */
  public List<Length> lengths() {
    return table.lengths(number, path() + "/IntervalReading");
  }

  @SuppressWarnings("ReferenceEquality") // Rows of one table.
  @Override
  public boolean equals(Object other) {
    return other instanceof BlockTimes block && block.table == table && block.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
