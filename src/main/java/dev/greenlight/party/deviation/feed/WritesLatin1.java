package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Is written in ISO-8859-1, as it declares. */
final class WritesLatin1 extends FeedDeviation {

  WritesLatin1() {
    super(
        "Is written in ISO-8859-1, as it declares.", breaks("GBX-FIL-14"), killedBy("GBX-FIL-14"));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    return new String(batch, UTF_8).replaceFirst("UTF-8", "ISO-8859-1").getBytes(ISO_8859_1);
  }
}
