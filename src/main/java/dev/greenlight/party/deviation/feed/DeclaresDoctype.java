package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

/** Sends a document type declaration. */
final class DeclaresDoctype extends FeedDeviation {

  DeclaresDoctype() {
    super(
        "Sends a document type declaration.",
        breaks("GBX-FIL-03"),
        killedBy("GBX-FIL-03").collateral(SCHEMA));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    return Prolog.with("<!DOCTYPE feed>", batch);
  }
}
