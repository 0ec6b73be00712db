package dev.greenlight.judge.feed;

/**
 * How large a document may be before its size is worth a word.
 *
 * @param readings of all blocks together
 * @param blocks of all MeterReadings together
 * @param bytes of the document, unpacked
 */
public record SizeLimits(long readings, long blocks, long bytes) {

  /**
   * A hundred UsagePoints with 13 months by the quarter of an hour have 3.8 million readings in
   * 40,000 blocks; the public web validator takes 4,096 KB.
   */
  public static final SizeLimits DEFAULT = new SizeLimits(4_000_000, 100_000, 4_096L * 1024);
}
