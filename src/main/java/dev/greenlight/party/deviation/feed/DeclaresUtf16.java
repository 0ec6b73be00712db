package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Declares another encoding than it is written in. */
final class DeclaresUtf16 extends FeedDeviation {

  DeclaresUtf16() {
    super(
        "Declares another encoding than it is written in.",
        breaks("GBX-FIL-04"),
        killedBy("GBX-FIL-04").collateral(SCHEMA));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    return new String(batch, UTF_8).replaceFirst("UTF-8", "UTF-16").getBytes(UTF_8);
  }
}
