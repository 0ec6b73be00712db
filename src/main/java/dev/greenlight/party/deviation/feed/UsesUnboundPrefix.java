package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Uses a namespace prefix that is declared nowhere. */
final class UsesUnboundPrefix extends FeedDeviation {

  UsesUnboundPrefix() {
    super(
        "Uses a namespace prefix that is declared nowhere.",
        breaks("GBX-FIL-01"),
        killedBy("GBX-FIL-01").collateral(SCHEMA));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    String text = new String(batch, UTF_8);
    return text.replaceFirst("<status>1</status>", "<espi:status>1</espi:status>").getBytes(UTF_8);
  }
}
