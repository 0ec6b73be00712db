package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import java.util.Arrays;

/** Sends two documents one after the other in one. */
final class ConcatenatesTwoFeeds extends FeedDeviation {

  ConcatenatesTwoFeeds() {
    super(
        "Sends two documents one after the other in one.",
        breaks("GBX-FIL-09"),
        killedBy("GBX-FIL-09").collateral("GBX-FIL-01", SCHEMA));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    byte[] twice = Arrays.copyOf(batch, 2 * batch.length);
    System.arraycopy(batch, 0, twice, batch.length, batch.length);
    return twice;
  }
}
