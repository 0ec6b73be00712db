package dev.greenlight.judge.feed;

/**
 * From when to when a block says it is, and from when to when its readings are; in epoch seconds.
 *
 * @param start of its interval
 * @param end first second after its interval
 * @param first start of its first reading
 * @param lastEnd first second after its last reading
 */
public record BlockBounds(long start, long end, long first, long lastEnd) {

  /**
   * Whether readings of that length are stamped with their end: the first comes late by as much,
   * and the last ends as long after the block.
   */
  public boolean areStampedWithEnd(long length) {
    return length > 0 && first - start == length && lastEnd - end == length;
  }
}
