package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import java.util.Arrays;

/** Stops sending in the middle of the document. */
final class TruncatesDocument extends FeedDeviation {

  TruncatesDocument() {
    super(
        "Stops sending in the middle of the document.",
        breaks("GBX-FIL-01"),
        killedBy("GBX-FIL-01").collateral(SCHEMA));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    return Arrays.copyOf(batch, batch.length * 2 / 3);
  }
}
